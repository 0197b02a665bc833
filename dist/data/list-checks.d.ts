import type { Printed, Row } from './fields.js';
import type { Report } from './schema.js';
/** A list of rows, as its checks need it. */
export interface CheckedList<T extends Row> {
    readonly rows: readonly T[];
    /** Path of the rows. */
    readonly path: string;
    /** As it is stated. */
    readonly total?: number | null | undefined;
    /** How the rows and the total are printed, where they don't say so. */
    readonly print?: Printed;
    readonly keyOf: (row: T) => string | undefined;
    /** What a row may be a part of beside the rows of its list. */
    readonly wholes?: Readonly<Record<string, Row | undefined>>;
}
/**
 * Tells what of a list can't be true together. What its rows may stand for counts: a contradiction
 * is one that no value resolves.
 */
export declare function checkList<T extends Row>(list: CheckedList<T>, report: Report): void;
/** Tells shares of a whole that add to more than all, by more than their rounding. */
export declare function checkWholeShares(rows: readonly Row[], path: string, report: Report): void;
/** Tells a share between 0 and 1, which is a fraction more often than less than one percent. */
export declare function tellFraction(share: number, path: string, report: Report): void;
