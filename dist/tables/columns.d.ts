import { type MarkedTable } from './marked-table.js';
import { type Reading } from './reading.js';
/** What a column holds. */
export type Column = 'name' | 'category' | 'value' | 'share' | 'details' | 'date' | 'note' | 'previous' | 'ignored';
export interface Columns {
    readonly columns: readonly (Column | undefined)[];
    /** Zeros that the heading of the values, or else the title, speaks of: 6 for "US$ million". */
    readonly zeros: number;
    /** The currencies that it can mean, the usual one first. */
    readonly currencies: readonly string[];
}
/** What the columns of a table are, by their headings. */
export declare function columnsOf(table: MarkedTable, reading: Reading): Columns;
