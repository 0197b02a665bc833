import { DataWidget } from '../../base/data-widget.js';
import type { KeyFigures } from '../../data/key-figures.js';
import type { KeyFiguresView } from './key-figures.types.js';
/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export declare class KeyFiguresElement extends DataWidget<KeyFigures, KeyFiguresView> {
    static styles: import("lit").CSSResult[];
    protected readonly descriptor: import("../../base/descriptor.js").FigureDescriptor<KeyFigures, KeyFiguresView>;
}
