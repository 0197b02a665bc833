import type { TableRow } from './table.js';

/** Fills a column downwards: a merged cell stands in its first row alone. */
export function carriedDown(rows: readonly TableRow[], column: number): readonly string[] {
  let last = '';
  return rows.map(({ cells }) => (last = cells[column] || last));
}

/**
 * Rows of which one name stands for several, because its cell is merged: the number beside it is
 * that of its first row alone.
 */
export function mergedRows(
  rows: readonly TableRow[],
  name: number,
  value: number,
): ReadonlySet<TableRow> {
  const merged = new Set<TableRow>();
  let named: TableRow | undefined;
  for (const row of rows) {
    const hasOther = row.cells.some(
      (cell, index) => index !== name && index !== value && cell !== '',
    );
    if (row.cells[name]) named = row;
    else if (hasOther && row.cells[value]) [named, row].forEach((each) => each && merged.add(each));
  }
  return merged;
}
