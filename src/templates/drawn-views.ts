import type { Ring } from '../charts/ring.js';
import type {
  FigureView,
  Line,
  NumberView,
  Phrase,
  RowView,
  Sentence,
  TableGroup,
} from './figure-view.js';

// What each widget's view has beside a frame and a table: what is drawn from it, on screen and in
// pictures.

export interface CounterView extends RowView {
  /** Key of the group's colour. */
  readonly colour: string;
}

export interface PopulationCountersView extends FigureView {
  readonly counters: readonly CounterView[];
  /**
   * The total that the data states; groups are never summed, since one person can belong to
   * several.
   */
  readonly total?: NumberView | undefined;
}

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

/** Icons in a group of at most ten: one path and its width in units of 24 high. */
export interface PictogramView {
  readonly path: string;
  readonly width: number;
  /** The last icon is a part of one: what of the path is beyond the width isn't seen. */
  readonly clipped: boolean;
}

export interface StaffRowView extends RowView {
  readonly pictograms: readonly PictogramView[];
}

/** Staff or offices: a row a category and, last, their total. */
export interface StaffListView {
  readonly key: 'staff' | 'offices';
  readonly heading: string;
  readonly rows: readonly StaffRowView[];
  /** What one icon stands for, where that isn't one. */
  readonly scale?: Sentence | undefined;
}

export interface StaffingPanelView extends FigureView {
  readonly staff: StaffListView;
  readonly offices: StaffListView;
}

export interface KeyFigureView extends RowView {
  /**
   * The words before and after the number; nothing stands before it where it begins the sentence.
   */
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
