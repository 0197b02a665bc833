import type { Row } from '../data/fields.js';
import type { Messages } from '../messages/types.js';
import type { NumberView, Phrase, RowView, Sentence } from './figure-view.js';
/**
 * Where the largest of several rows stands among them; undefined where nothing can be said of it: a
 * value is unknown, two may be equal, its parts are among the others, or there is no other. A row
 * without a key is no leader: its label may be that of a place, a sum or a remainder.
 */
export declare function leaderOf<T extends Row>(rows: readonly T[], keyOf: (row: T) => string | undefined): number | undefined;
/** What is said of the largest of several rows. */
export interface LeaderSentences<T extends Row> {
    /** That it is the largest: `{name}`, `{n}`. */
    readonly largest: string;
    /** That it is more than all others together. */
    readonly most: (row: T, label: Phrase) => string;
    /** As the data states it, and as it is written. */
    readonly total?: number | null | undefined;
    readonly writtenTotal?: NumberView | undefined;
}
/** A sentence on the largest of several rows, where something can be said of it. */
export declare function leaderSentence<T extends Row>(rows: readonly T[], views: readonly RowView[], keyOf: (row: T) => string | undefined, { largest, most, total, writtenTotal }: LeaderSentences<T>, { shares, shareOfTotal }: Messages): Sentence | undefined;
