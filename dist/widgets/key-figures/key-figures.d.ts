import { DataWidget } from '../../base/data-widget.js';
import { type KeyFigures } from '../../data/key-figures.js';
import type { Messages } from '../../messages/messages.js';
import type { KeyFiguresView } from '../../templates/drawn-views.js';
import { type VNode } from '../../templates/dom.js';
import { keyFiguresView } from './key-figures.view.js';
/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export declare class KeyFiguresElement extends DataWidget<KeyFigures, KeyFiguresView> {
    static styles: import("@lit/reactive-element").CSSResult[];
    protected readonly section = "keyFigures";
    protected readonly decode: (input: unknown) => import("../../data/decode.js").Decoded<KeyFigures>;
    protected readonly view: typeof keyFiguresView;
    protected renderBody({ figures }: KeyFiguresView, messages: Messages): VNode;
}
