import { dsvFormat } from 'd3-dsv';

/** A row of what was pasted. */
export interface TableRow {
  /** The line on which it begins, from 1 on. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it was pasted. */
  readonly text: string;
  /** Which cells are numbers in the file that they come from, by their columns. */
  readonly stored?: readonly (StoredNumber | undefined)[];
  /** Columns whose cell stands for several rows, because it is merged. */
  readonly merged?: ReadonlySet<number>;
}

/**
 * A number that a spreadsheet stores: its point is before a fraction, whatever the language. In
 * `noise` more than 15 digits were left out, which no spreadsheet shows.
 */
export type StoredNumber = 'exact' | 'noise';

/** What was pasted, as rows. */
export interface Table {
  /** What parts the cells; undefined where it is spaces. */
  readonly delimiter: string | undefined;
  readonly rows: readonly TableRow[];
  readonly columns: number;
  /**
   * The same where commas part thousands: "8,087" was taken for two cells. Undefined where that
   * can't be.
   */
  readonly joined?: Table | undefined;
}

/**
 * Parts a text from a spreadsheet, or from a CSV file, into rows and cells. Empty rows are left
 * out.
 */
export function tableOf(pasted: string): Table {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const delimiter = delimiterOf(lines);
  const rows = (delimiter ? delimited(text, lines, delimiter) : lines.map(spacedRow)).filter(
    ({ cells }) => cells.some((cell) => cell !== ''),
  );
  const table = { delimiter, rows, columns: widthOf(rows) };
  return { ...table, joined: delimiter === ',' ? joinedIn(table) : undefined };
}

const widthOf = (rows: readonly TableRow[]): number =>
  Math.max(0, ...rows.map(({ cells }) => lengthOf(cells)));
const lengthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell !== '') + 1;

/**
 * The table with its numbers put together, where that makes its rows as long as its first, or all
 * of one length: the mark between cells and the one between thousands are the same, and a majority
 * of rows that are wrong in the same way proves nothing.
 */
function joinedIn({ delimiter, rows }: Table): Table | undefined {
  const together = rows.map((row) => ({ ...row, cells: withThousands(row.cells) }));
  const isChanged = together.some(
    ({ cells }, index) => cells.length < (rows[index]?.cells.length ?? 0),
  );
  const lengths = new Set(together.map(({ cells }) => lengthOf(cells)));
  const isWhole = rows.every(({ cells }) => lengthOf(cells) === lengthOf(rows[0]?.cells ?? []));
  const isHeaded = !/\d/.test(rows[0]?.text ?? '');
  if (!isChanged || lengths.size > 1 || (isHeaded && isWhole)) return undefined;
  return { delimiter, rows: together, columns: widthOf(together) };
}

/** Cells of up to three digits and those of three behind them, as one number. */
function withThousands(cells: readonly string[]): string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const isThousands =
      last !== undefined &&
      /^[<>~≈]?\s?[1-9]\d{0,2}(,\d{3})*$/.test(last) &&
      /^\d{3}\D{0,2}$/.test(cell);
    if (isThousands) joined[joined.length - 1] = `${last},${cell}`;
    else joined.push(cell);
  }
  return joined;
}

function delimited(text: string, lines: readonly string[], delimiter: string): TableRow[] {
  // A quote that is never closed would take all lines behind it into one cell; then quotes are
  // signs like others.
  const isQuoted = text.split('"').length % 2 === 1;
  const parsed = isQuoted
    ? dsvFormat(delimiter).parseRows(text)
    : lines.map((line) => line.split(delimiter));
  let line = 1;
  return parsed.map((cells) => {
    const height = cells.join('').split('\n').length;
    const row = {
      line,
      cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()),
      text: lines.slice(line - 1, line - 1 + height).join('\n'),
    };
    line += height;
    return row;
  });
}

/**
 * Tabs are a spreadsheet's own. Of the others, the one that most lines have; "1,234" and "12,5"
 * have none.
 */
function delimiterOf(lines: readonly string[]): string | undefined {
  const filled = lines.filter((line) => /\S/.test(line));
  if (filled.some((line) => line.includes('\t'))) return '\t';
  const isIn = (delimiter: RegExp): boolean =>
    filled.filter((line) => delimiter.test(line)).length > filled.length / 2;
  if (isIn(/;/)) return ';';
  return isIn(/,(?!\d)|[^\d],/) ? ',' : undefined;
}

/** A line of a text: a name, and the number at its end. */
function spacedRow(text: string, index: number): TableRow {
  const [, name = '', number = ''] =
    /^(.*?[^\d\s,'’<>~-])[\s:|–—]+([<>~≈]?\s?\d[\d\s.,'’]*\S{0,4})$/u.exec(text.trim()) ?? [];
  return { line: index + 1, cells: name ? [name.trim(), number.trim()] : [text.trim()], text };
}
