import type { FigureView } from '../views/figure-view.js';
/** What a table's columns are called. */
export type CsvColumns = Readonly<Record<'figure' | 'list' | 'name' | 'value' | 'unit' | 'remark' | 'details' | 'place' | 'date' | 'note' | 'source' | 'address', string>>;
/**
 * What a table is written with: its columns' names, and what stands for a value that isn't there.
 */
export interface CsvWords {
    readonly columns: CsvColumns;
    readonly valueMissing: string;
}
/**
 * Figures as a table of RFC 4180 in UTF-8: one row per value, exact and with a point, each with its
 * unit, date and source. The byte order mark tells Excel that it is UTF-8.
 */
export declare function figureCsv(views: readonly FigureView[], { columns, valueMissing }: CsvWords): string;
