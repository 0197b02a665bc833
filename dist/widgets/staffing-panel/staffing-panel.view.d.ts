import type { Staffing } from '../../data/staffing.js';
import type { FigureView, RowView } from '../../templates/figure-view.js';
import { type Speech } from '../../templates/phrases.js';
/** Figures in a group of at most ten: one path and its width in units of 24 high. */
export interface PictogramView {
    readonly path: string;
    readonly width: number;
}
export interface StaffRowView extends RowView {
    readonly pictograms: readonly PictogramView[];
}
export interface StaffingPanelView extends FigureView {
    /** A row a category and, last, their total. */
    readonly staff: readonly StaffRowView[];
    readonly offices: readonly StaffRowView[];
}
/** Staff by category and offices by kind, in the data's order. */
export declare function staffingPanelView(staffing: Staffing, speech: Speech): StaffingPanelView;
