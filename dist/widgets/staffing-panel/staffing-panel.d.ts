import { DataWidget } from '../../base/data-widget.js';
import type { Staffing } from '../../data/staffing.js';
import type { StaffingPanelView } from './staffing-panel.types.js';
/**
 * Who works there, and from which offices: one row per category with people to count, and the
 * number.
 *
 * @tag factlet-staffing-panel
 */
export declare class StaffingPanelElement extends DataWidget<Staffing, StaffingPanelView> {
    static styles: import("lit").CSSResult[];
    protected readonly descriptor: import("../../base/descriptor.js").FigureDescriptor<Staffing, StaffingPanelView>;
}
