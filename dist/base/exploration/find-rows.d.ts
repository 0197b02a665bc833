import type { RowView } from '../../views/figure-view.js';
export type Order = 'number' | 'name';
/** The rows whose names have what a reader typed; all of them where nothing was typed. */
export declare function matching(rows: readonly RowView[], query: string, lang: string): readonly RowView[];
/** Rows in the order that a reader chose. Other, Unknown and the like stay last in either. */
export declare function ordered(rows: readonly RowView[], order: Order, lang: string): readonly RowView[];
