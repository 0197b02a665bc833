import type { StoredNumber, Table, TableRow } from '../../paste/table.js';
import { cellText, type CellContext, type CellText } from './cell-text.js';
import type { Area, StoredSheet } from './cells.js';

/** What of a sheet is seen, as a table. */
export interface SheetTable {
  readonly table: Table;
  /** How many rows and columns with something in them are hidden, and left out. */
  readonly hidden: { readonly rows: number; readonly columns: number };
}

const EMPTY: CellText = { text: '' };

/** The cells that are seen, without rows and columns that are empty. */
export function sheetTable(sheet: StoredSheet, context: CellContext): SheetTable {
  const rows = new Map<number, Map<number, CellText>>();
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  const put = (row: number, column: number, cell: CellText): void => {
    const isHiddenRow = sheet.hiddenRows.has(row);
    const isHiddenColumn = sheet.isHiddenColumn(column);
    if (isHiddenRow) hidden.rows.add(row);
    if (isHiddenColumn) hidden.columns.add(column);
    if (isHiddenRow || isHiddenColumn) return;
    const cells = rows.get(row) ?? new Map<number, CellText>();
    rows.set(row, cells.set(column, cell));
  };
  for (const cell of sheet.cells) {
    const text = cellText(cell, context);
    if (text.text === '') continue;
    const { row, column } = seenPlace(cell.row, cell.column, sheet);
    put(row, column, text);
  }

  const columns = [...new Set(Array.from(rows.values(), (cells) => [...cells.keys()]).flat())];
  columns.sort((one, other) => one - other);
  const tall = sheet.merged.filter(({ top, bottom }) => bottom > top);
  const tableRows = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => tableRow(row, columns, cells, tall));
  return {
    table: { delimiter: '\t', rows: tableRows, columns: columns.length },
    hidden: { rows: hidden.rows.size, columns: hidden.columns.size },
  };
}

function tableRow(
  row: number,
  columns: readonly number[],
  cells: ReadonlyMap<number, CellText>,
  tall: readonly Area[],
): TableRow {
  const all = columns.map((column) => cells.get(column) ?? EMPTY);
  const merged = columns.flatMap((column, index) =>
    tall.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    )
      ? [index]
      : [],
  );
  return {
    line: row + 1,
    cells: all.map(({ text }) => text),
    text: all
      .map(({ text, raw }) => raw ?? text)
      .join('\t')
      .trimEnd(),
    stored: all.map(({ stored }): StoredNumber | undefined => stored),
    ...(merged.length && { merged: new Set(merged) }),
  };
}

/** What stands in a merged cell is seen in the first of its rows and columns that isn't hidden. */
function seenPlace(
  row: number,
  column: number,
  { merged, hiddenRows, isHiddenColumn }: StoredSheet,
): { row: number; column: number } {
  const area = merged.find(({ top, left }) => top === row && left === column);
  if (!area) return { row, column };
  const first = (from: number, to: number, isHidden: (at: number) => boolean): number => {
    let at = from;
    while (at < to && isHidden(at)) at += 1;
    return isHidden(at) ? from : at;
  };
  return {
    row: first(row, area.bottom, (at) => hiddenRows.has(at)),
    column: first(column, area.right, isHiddenColumn),
  };
}
