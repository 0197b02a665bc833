import { numberCell } from '../../../parse/numbers.js';
import { meaningOf } from '../../../parse/header-words.js';
import type { TableRow } from './table.js';

/** What stands above the rows of a table. */
export interface Heading {
  /** How many rows it takes. */
  readonly height: number;
  /**
   * The heading of each column, from the top down: a merged one is that of all columns below it.
   */
  readonly columns: readonly (readonly string[])[];
  /** HXL tags, a column each; undefined where the table has none. */
  readonly tags: readonly string[] | undefined;
}

/** Rows of headings that a table has at most. */
const MAX_HEADING_ROWS = 3;
/** Lines of words above them: whose sheet it is, what it shows, its date. */
const MAX_TITLES = 5;

/** Finds the headings of a table. `isName` knows the names that its rows can begin with. */
export function headingOf(
  rows: readonly TableRow[],
  width: number,
  isName: (cell: string) => boolean,
): Heading {
  const tagged = rows.slice(0, MAX_HEADING_ROWS + 2).findIndex(({ cells }) => isTagRow(cells));
  if (tagged >= 0) {
    // What stands above the tags are headings, whatever they say.
    const headings = rows.slice(0, tagged).slice(-1);
    return {
      height: tagged + 1,
      columns: byColumn(headings, width),
      tags: columnsOf(rows[tagged]?.cells ?? [], width),
    };
  }
  const titles = titlesAbove(rows, isName);
  const height = titles + heightOf(rows.slice(titles), isName);
  return { height, columns: byColumn(rows.slice(0, height), width), tags: undefined };
}

/** What a column is called: its headings, each once. */
export const headingText = (levels: readonly string[]): string => [...new Set(levels)].join(' › ');

export const hasNumber = (cell: string): boolean => numberCell(cell).readings !== undefined;

/** https://hxlstandard.org: a row of "#country+origin+code". */
const isTagRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') &&
  cells.every((cell) => cell === '' || /^#[a-z]\w*(\s*\+\s*\w+)*$/i.test(cell));

/** How many lines of words, in one cell each, stand above the first row of headings. */
function titlesAbove(rows: readonly TableRow[], isName: (cell: string) => boolean): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== ''));
  const count = filled.findIndex(({ length }) => length > 1);
  const [first = [], ...others] = rows.slice(count).map(({ cells }) => cells);
  const areTitles = filled.slice(0, count).every((cells) => !cells.some(isName));
  return count > 0 && count <= MAX_TITLES && areTitles && isFirst(first, others, isName)
    ? count
    : 0;
}

function heightOf(rows: readonly TableRow[], isName: (cell: string) => boolean): number {
  const cellsOf = (from: number): (readonly string[])[] =>
    rows.slice(from).map(({ cells }) => cells);
  const [first = []] = cellsOf(0);
  if (!isFirst(first, cellsOf(1), isName))
    return isTitle(first, rows.length) && isFirst(cellsOf(1)[0] ?? [], cellsOf(2), isName)
      ? 1 + heightOf(rows.slice(1), isName)
      : 0;
  let height = 1;
  while (
    height < MAX_HEADING_ROWS &&
    isFurther(rows[height]?.cells ?? [], cellsOf(height + 1), isName)
  )
    height += 1;
  return height;
}

/** A line of words above the table, in its first cell alone. */
const isTitle = (cells: readonly string[], rows: number): boolean =>
  rows > 2 &&
  (cells[0] ?? '').length > 0 &&
  cells.every((cell, index) => index === 0 || cell === '');

/** A first row without numbers above rows that have some; years are headings, too. */
function isFirst(
  first: readonly string[],
  others: readonly (readonly string[])[],
  isName: (cell: string) => boolean,
): boolean {
  if (!others.length || first.some(isName)) return false;
  return (
    first.every(isHeading) &&
    (first.some((cell) => meaningOf(cell) !== undefined) ||
      others.some((cells) =>
        cells.some((cell, index) => hasNumber(cell) && isHeading(first[index] ?? '')),
      ))
  );
}

/** A row below it that names columns of numbers again: M, F, Total under a merged heading. */
function isFurther(
  cells: readonly string[],
  others: readonly (readonly string[])[],
  isName: (cell: string) => boolean,
): boolean {
  if (!others.length || cells.some(isName) || !cells.every(isHeading)) return false;
  return cells.some(
    (cell, index) =>
      index > 0 &&
      cell !== '' &&
      !numberCell(cell).remarks &&
      others.some((row) => hasNumber(row[index] ?? '')),
  );
}

const isHeading = (cell: string): boolean => !hasNumber(cell) || /^(19|20)\d\d$/.test(cell);

function byColumn(rows: readonly TableRow[], width: number): (readonly string[])[] {
  const levels = rows.map(({ cells }, level) =>
    level < rows.length - 1 ? carried(cells, width) : columnsOf(cells, width),
  );
  return Array.from({ length: width }, (_, index) => levels.flatMap((cells) => cells[index] || []));
}

/** A heading above several columns stands in the first of them; a title above all is none. */
function carried(cells: readonly string[], width: number): string[] {
  if (cells.every((cell, index) => index === 0 || cell === '')) return columnsOf([], width);
  let last = '';
  return columnsOf(cells, width).map((cell, index) => (index === 0 ? cell : (last = cell || last)));
}

const columnsOf = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? '');
