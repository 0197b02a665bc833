import type { FigureView, NumberView, RowView } from '../../views/figure-view.js';

// What the view has beside a frame and a table: what is drawn from it, on screen and in pictures.

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
