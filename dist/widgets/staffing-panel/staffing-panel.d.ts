import { DataWidget } from '../../base/data-widget.js';
import { type Staffing } from '../../data/staffing.js';
import type { Messages } from '../../messages/messages.js';
import type { StaffingPanelView } from '../../templates/drawn-views.js';
import { type Child } from '../../templates/dom.js';
import { staffingPanelView } from './staffing-panel.view.js';
/**
 * Who works there, and from which offices: a row a category with people to count, and the number.
 *
 * @tag factlet-staffing-panel
 */
export declare class StaffingPanelElement extends DataWidget<Staffing, StaffingPanelView> {
    static styles: import("@lit/reactive-element").CSSResult[];
    protected readonly section = "staffing";
    protected readonly decode: (input: unknown) => import("../../data/decode.js").Decoded<Staffing>;
    protected readonly view: typeof staffingPanelView;
    protected renderBody({ staff, offices }: StaffingPanelView, messages: Messages): Child;
}
