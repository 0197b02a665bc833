import type { MarkedTable } from './marked-table.js';
/**
 * The language of the document: that of the texts that aren't in the table's own, as in a sheet
 * whose names were never translated; else the table's.
 */
export declare function dataLangOf(table: MarkedTable): string | undefined;
/**
 * The same table with a language at each text that isn't in the document's: a name in the
 * document's language is the author's word for every reader, and stays a plain string.
 */
export declare function inLanguage(table: MarkedTable, dataLang: string | undefined): MarkedTable;
