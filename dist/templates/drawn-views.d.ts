import type { Ring } from '../charts/ring.js';
import type { FigureView, Line, NumberView, Phrase, RowView, Sentence, TableGroup } from './figure-view.js';
export interface CounterView extends RowView {
    /** Key of the group's colour. */
    readonly colour: string;
}
export interface PopulationCountersView extends FigureView {
    readonly counters: readonly CounterView[];
    /** The total that the data states; groups are never summed, since one person can belong to several. */
    readonly total?: NumberView | undefined;
}
export interface AmountView extends RowView {
    readonly key: 'required' | 'received' | 'gap';
}
export interface FundingDonutView extends FigureView, Ring {
    /** The share in the middle of the ring; a dash where it isn't known. */
    readonly share: string;
    readonly caption: string;
    readonly amounts: readonly AmountView[];
    /** What the requirement or the money received is made of, as the data gives it. */
    readonly breakdown: readonly RowView[];
}
export interface BarView extends RowView {
    /** Percent of the longest bar; undefined where there is no value. */
    readonly length?: number | undefined;
    /** Other, Unknown, Stateless: never ranked, always last. */
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
export interface KeyFigureView extends RowView {
    /** The words before and after the number; nothing stands before it where it begins the sentence. */
    readonly before: string;
    readonly after: string;
}
export interface KeyFiguresView extends FigureView {
    readonly figures: readonly KeyFigureView[];
}
export interface DonorListView extends FigureView {
    readonly donors: readonly RowView[];
    readonly closing?: Phrase | undefined;
}
