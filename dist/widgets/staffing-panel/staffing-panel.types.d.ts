import type { FigureView, RowView, Sentence } from '../../views/figure-view.js';
/** Icons in a group of at most ten: one path and its width in units of 24 high. */
export interface PictogramView {
    readonly path: string;
    readonly width: number;
    /** The last icon is a part of one: what of the path is beyond the width isn't seen. */
    readonly clipped: boolean;
}
export interface StaffRowView extends RowView {
    readonly pictograms: readonly PictogramView[];
}
/** Staff or offices: one row per category and, last, their total. */
export interface StaffListView {
    readonly key: 'staff' | 'offices';
    readonly heading: string;
    readonly rows: readonly StaffRowView[];
    /** What one icon stands for, where that isn't one. */
    readonly scale?: Sentence | undefined;
}
export interface StaffingPanelView extends FigureView {
    readonly staff: StaffListView;
    readonly offices: StaffListView;
}
