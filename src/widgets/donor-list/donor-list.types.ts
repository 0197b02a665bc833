import type { FigureView, Phrase, RowView } from '../../views/figure-view.js';

// What the view has beside a frame and a table: what is drawn from it, on screen and in pictures.

export interface DonorListView extends FigureView {
  readonly donors: readonly RowView[];
  readonly closing?: Phrase | undefined;
}
