import type { FigureView, NumberView, RowView } from '../../views/figure-view.js';
export interface CounterView extends RowView {
    /** Key of the group's colour. */
    readonly colour: string;
}
export interface PopulationCountersView extends FigureView {
    readonly counters: readonly CounterView[];
    /** How many columns they stand in where there is room for four, five and six. */
    readonly columns: readonly number[];
    /**
     * The total that the data states; groups are never summed, since one person can belong to
     * several.
     */
    readonly total?: NumberView | undefined;
}
