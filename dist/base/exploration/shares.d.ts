import type { Locale } from '../../locale/locale.js';
import type { ExplorationMessages } from '../../messages/types.js';
import type { NumberView, RowView, Sentence } from '../../views/figure-view.js';
/**
 * A row's number and its share of a total that the data states: "6,541 of 8,087, 81%". The share as
 * the sheet prints it, else calculated where both numbers are exact and of one date. Undefined
 * where there is no such total, or the number is none of it.
 */
export declare function shareOfTotal({ number, share, unit, details }: RowView, total: NumberView | undefined, { ofTotal, shareOfTotal: withShare }: ExplorationMessages, { formats }: Locale): Sentence | undefined;
