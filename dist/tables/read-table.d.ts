import type { SectionName } from '../data/fields.js';
import { type MarkedTable, type TableFault } from './marked-table.js';
import { type Reading } from './reading.js';
/** A document of one section, or all that couldn't be read: then there is no document. */
export type TableResult = {
    readonly document: Readonly<Record<string, unknown>>;
} | {
    readonly faults: readonly TableFault[];
};
/** Reads a table as the figures of a section. Nothing is guessed, and nothing is left out. */
export declare function readTable(given: MarkedTable, section: SectionName, reading: Reading): TableResult;
