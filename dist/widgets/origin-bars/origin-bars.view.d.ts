import type { Origins } from '../../data/origins.js';
import type { FigureView, Line, NumberView, RowView, Sentence } from '../../templates/figure-view.js';
import { type Speech } from '../../templates/phrases.js';
export interface BarView extends RowView {
    /** Percent of the longest bar; undefined where there is no value. */
    readonly length?: number | undefined;
    /** Other, Unknown, Stateless: never ranked, always last. */
    readonly unranked: boolean;
}
export interface BarListView {
    readonly heading?: Sentence | undefined;
    readonly bars: readonly BarView[];
    readonly total?: NumberView | undefined;
    /** Its date, note and source, where they are its own. */
    readonly lines: readonly Line[];
}
export interface OriginBarsView extends FigureView {
    readonly lists: readonly BarListView[];
}
/** Which of the data's lists and how many of their rows are shown. */
export interface OriginBarsOptions {
    /** Rows shown one by one; the rest becomes one row. */
    readonly top: number;
    /** Group of the one list to show. All lists where it isn't given. */
    readonly group: string;
}
/** Countries of origin in descending order, each list on its own scale. */
export declare function originBarsView(origins: Origins, speech: Speech, { top, group }: OriginBarsOptions): OriginBarsView;
