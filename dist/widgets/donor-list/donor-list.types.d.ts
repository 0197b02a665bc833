import type { FigureView, Phrase, RowView } from '../../views/figure-view.js';
export interface DonorListView extends FigureView {
    readonly donors: readonly RowView[];
    readonly closing?: Phrase | undefined;
}
