import type { Previous, Qualifier, Source, Text } from '../data/fields.js';
import type { SectionName, Printed } from '../data/fields.js';
import { type Category } from './categories.js';
import { type Lines } from './lines.js';
import { type MarkedTable, type Said } from './marked-table.js';
import { type Place, type Reading } from './reading.js';
/** A row as the format keeps it, but for what names it. */
export interface RowFields extends Printed {
    readonly value?: number;
    readonly percent?: number;
    readonly qualifier?: Qualifier;
    readonly mark?: string;
    readonly asOf?: Text;
    readonly note?: Text;
    readonly source?: Source;
    readonly partOf?: Text;
    readonly previous?: Omit<Previous, 'unit'>;
}
/** A row that was read. */
export interface ReadRow {
    readonly name: Said | undefined;
    readonly category: Category | undefined;
    /** The row's own name, where it isn't the one that its category has in the language. */
    readonly label: Text | undefined;
    readonly fields: RowFields;
    readonly place: Place;
    /** Lines of the details that begin with no word of ours. */
    readonly rest: readonly Said[];
}
/** Rows under one heading; those before the first heading have none. */
export interface RowGroup {
    readonly heading: Said | undefined;
    readonly lines: Lines;
    readonly rows: ReadRow[];
}
export interface ReadRows {
    readonly groups: readonly RowGroup[];
    /** What the amounts are in, where the table says it. */
    readonly currency: string | undefined;
    readonly hasValues: boolean;
}
/** Reads the rows of a section: numbers that people count have to be whole. */
export declare function readRows(table: MarkedTable, section: SectionName, reading: Reading): ReadRows;
/** What is said of a row beside its number. */
export declare const saidOf: ({ asOf, note, source, partOf }: Lines) => RowFields;
