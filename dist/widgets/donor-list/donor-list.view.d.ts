import type { Donors } from '../../data/donors.js';
import type { FigureView, Phrase, RowView } from '../../templates/figure-view.js';
import { type Speech } from '../../templates/phrases.js';
export interface DonorListView extends FigureView {
    readonly donors: readonly RowView[];
    readonly closing?: Phrase | undefined;
}
/** Donors in the order given, with the thanks before and after them. */
export declare function donorListView(donors: Donors, speech: Speech): DonorListView;
