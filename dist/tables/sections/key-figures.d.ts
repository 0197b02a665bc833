import { type MarkedTable } from '../marked-table.js';
import { type Reading } from '../reading.js';
/** Sentences, each with its number in bold, or the number in a cell before them. */
export declare function readKeyFigures(table: MarkedTable, reading: Reading): object;
