import { type Reading } from '../reading.js';
import type { ReadRow, RowFields, RowGroup } from '../rows.js';
/** A row's label, numbers and what is said of it. */
export declare function plainRow(row: ReadRow, reading: Reading): RowFields & Record<string, unknown>;
/** The stated total: one at most, and a number. */
export declare function totalIn(rows: readonly ReadRow[], reading: Reading): {
    readonly total?: number;
};
/** A section of one list has no headings among its rows. */
export declare function refuseHeadings(groups: readonly RowGroup[], reading: Reading): void;
