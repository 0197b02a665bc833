import type { Row } from '../data/fields.js';
import type { RowView, Sentence } from './figure-view.js';
/**
 * Where the largest of several rows stands among them; undefined where nothing can be said of it: a
 * value is unknown, two may be equal, its parts are among the others, or there is no other. A row
 * without a key is no leader: its label may be that of a place, a sum or a remainder.
 */
export declare function leaderOf<T extends Row>(rows: readonly T[], keyOf: (row: T) => string | undefined): number | undefined;
/** A sentence on the largest of several rows, where something can be said of it. */
export declare function leaderSentence<T extends Row>(rows: readonly T[], views: readonly RowView[], template: string, keyOf: (row: T) => string | undefined): Sentence | undefined;
