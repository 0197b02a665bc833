import type { Ring } from '../../charts/ring.js';
import type { FigureView, Line, Phrase, RowView } from '../../views/figure-view.js';
export interface AmountView extends RowView {
    readonly key: 'required' | 'received' | 'gap';
}
/** An amount of a year or of a part, with its bar. */
export interface AmountBarView extends RowView {
    readonly key: 'total' | 'budget' | 'required' | 'received' | 'gap' | 'expenditure';
    /** Percent of the longest bar; undefined where there is no value. */
    readonly length?: number | undefined;
    /** Money that is expected: drawn as an outline. */
    readonly isExpected: boolean;
}
/** The amounts of one year, or of one part of the funding. */
export interface AmountTableView {
    readonly heading: Phrase;
    readonly rows: readonly AmountBarView[];
    readonly lines: readonly Line[];
}
export interface FundingDonutView extends FigureView, Ring {
    /** The share in the middle of the ring. */
    readonly share: string;
    readonly caption: string;
    /** The money in the ring is expected: drawn as an outline. */
    readonly isExpected: boolean;
    readonly amounts: readonly AmountView[];
    /** What the requirement or the money received is made of, as the data gives it. */
    readonly breakdown: readonly RowView[];
    readonly tables: readonly AmountTableView[];
}
