import { hasNumber } from '../paste/heading.js';
import type { Table, TableRow } from '../paste/table.js';
import type { FileSheet } from './file-tables.js';

/** Rows of headings that a table has at most. */
const MAX_HEADING_ROWS = 3;

/**
 * The tables of a sheet that stand below each other, with an empty row between them and headings of
 * their own: a sheet each, called after the words above it, or after its lines.
 */
export function tableBlocks(sheet: FileSheet): readonly FileSheet[] {
  const { table } = sheet;
  // Where it isn't known what parts the cells, nothing is.
  const blocks = table.joined ? [] : blocksOf(table.rows);
  if (blocks.length < 2) return [sheet];
  return blocks.map((rows) => ({
    ...sheet,
    name: [sheet.name, titleOf(rows)].filter((part) => part !== '').join(' · '),
    table: trimmed(rows, table),
  }));
}

function blocksOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const starts = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const isApart = before !== undefined && row.line > before.line + 1;
    return isApart && isHeaded(rows.slice(index)) ? [index] : [];
  });
  const parts = [0, ...starts].map((start, index) => rows.slice(start, starts[index]));
  // What stands above the first table, such as whose sheet it is, is none.
  const [first = [], ...others] = parts;
  const isTable = first.some((row) => filled(row) > 1 && isCounted(row));
  return isTable ? parts : [[...first, ...(others[0] ?? [])], ...others.slice(1)];
}

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell !== '').length;
const isCounted = ({ cells }: TableRow): boolean => cells.some(hasNumber);

/** Whether rows begin with headings of several columns, below a title or without, and numbers. */
function isHeaded(rows: readonly TableRow[]): boolean {
  const [first] = rows;
  const below = first && filled(first) === 1 && !isCounted(first) ? rows.slice(1) : rows;
  const height = below.slice(0, MAX_HEADING_ROWS + 1).findIndex(isCounted);
  const headings = below.slice(0, Math.max(0, height));
  return headings.length > 0 && headings.every((row) => filled(row) > 1);
}

/** The words above a table; without any, its lines. */
function titleOf(rows: readonly TableRow[]): string {
  const [first, ...others] = rows;
  if (!first) return '';
  const [title = ''] = first.cells.filter((cell) => cell !== '');
  return filled(first) === 1 ? title : `${first.line}–${(others.at(-1) ?? first).line}`;
}

/** Its rows without columns that only other tables of the sheet fill. */
function trimmed(rows: readonly TableRow[], { delimiter }: Table): Table {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  return {
    delimiter,
    columns: kept.length,
    rows: rows.map((row) => ({
      ...row,
      cells: kept.map((column) => row.cells[column] ?? ''),
      ...(row.stored && { stored: kept.map((column) => row.stored?.[column]) }),
      ...(row.merged && {
        merged: new Set(kept.flatMap((column, at) => (row.merged?.has(column) ? [at] : []))),
      }),
    })),
  };
}
