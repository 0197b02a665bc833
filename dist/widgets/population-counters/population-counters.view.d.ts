import type { Population } from '../../data/population.js';
import type { FigureView, NumberView, RowView } from '../../templates/figure-view.js';
import { type Speech } from '../../templates/phrases.js';
export interface CounterView extends RowView {
    /** Key of the group's colour. */
    readonly colour: string;
}
export interface PopulationCountersView extends FigureView {
    readonly counters: readonly CounterView[];
    /** The total that the data states; groups are never summed, since one person can belong to several. */
    readonly total?: NumberView | undefined;
}
/** Population groups in the data's order. */
export declare function populationCountersView(population: Population, speech: Speech): PopulationCountersView;
