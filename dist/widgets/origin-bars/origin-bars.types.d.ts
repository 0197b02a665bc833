import type { FigureView, Line, NumberView, Phrase, RowView, Sentence, TableGroup } from '../../views/figure-view.js';
export interface BarView extends RowView {
    /** The whole name of a country, where a label of ours may be short. */
    readonly fullLabel?: Phrase;
    /** A reader's eye should find it first. */
    readonly marked?: boolean;
}
export interface BarListView extends Pick<TableGroup, 'key'> {
    readonly heading?: Sentence | undefined;
    readonly bars: readonly BarView[];
    readonly total?: NumberView | undefined;
    /** Its date, note and source, where they are its own. */
    readonly lines: readonly Line[];
    /** How many rows it has in all, in words, where some of them are shown as one. */
    readonly folded?: string | false;
}
export interface OriginBarsView extends FigureView {
    readonly lists: readonly BarListView[];
}
