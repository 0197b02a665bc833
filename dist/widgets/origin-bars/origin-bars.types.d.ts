import type { FigureView, Line, NumberView, Phrase, RowView, Sentence, TableGroup } from '../../views/figure-view.js';
export interface BarView extends RowView {
    /** The whole name of a country, where a label of ours may be short. */
    readonly fullLabel?: Phrase;
    /** Percent of the longest bar; undefined where there is no value. */
    readonly length?: number | undefined;
    /** Other, Unknown, Stateless and the like: never ranked, always last. */
    readonly unranked: boolean;
}
export interface BarListView extends Pick<TableGroup, 'key'> {
    readonly heading?: Sentence | undefined;
    readonly bars: readonly BarView[];
    readonly total?: NumberView | undefined;
    /** Its date, note and source, where they are its own. */
    readonly lines: readonly Line[];
}
export interface OriginBarsView extends FigureView {
    readonly lists: readonly BarListView[];
}
