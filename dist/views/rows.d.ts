import type { Printed, Row } from '../data/fields.js';
import type { NumberView, Phrase, RowView } from './figure-view.js';
import { type Style } from './numbers.js';
import type { Locale } from '../locale/locale.js';
import type { Kind } from './print.js';
/** What rows of one list have in common. */
export interface RowsKind<T extends Row> {
    /** What their numbers count. */
    readonly kind: Kind;
    /** How the list's numbers are printed, where a row doesn't say so. */
    readonly around: Printed;
    /** The word or the code that the format calls a row by. */
    readonly keyOf: (row: T) => string | undefined;
    /** The name that a row has by its key. */
    readonly knownName: (row: T) => string | undefined;
    /** As the data states it. */
    readonly total?: number | null | undefined;
    /** The rows that one may be a part of, where those aren't all of them. */
    readonly among?: readonly T[];
    /** What else one may be a part of, by its key. */
    readonly names?: Readonly<Record<string, Phrase>>;
}
/**
 * A list's rows in its order, their names, numbers and what is said of them, and its stated total.
 */
export declare function listViews<T extends Row>(rows: readonly T[], list: RowsKind<T>, locale: Locale): ListViews;
export interface ListViews {
    readonly rows: readonly RowView[];
    readonly total: NumberView | undefined;
}
/** What is around a row. */
export interface RowPlace {
    readonly around: Printed;
    readonly style?: Style | undefined;
    /** The names of the rows that it may be a part of, by their keys and labels. */
    readonly wholes?: ReadonlyMap<string, Phrase>;
}
/** A row's name, number and what is said of it. `known` is the name that its code has. */
export declare function rowView(row: Row, known: string | undefined, locale: Locale, place: RowPlace): RowView;
/** A total as the last row of its rows; nothing where the data states none. */
export declare const totalRow: (label: string, number: NumberView | undefined) => RowView[];
