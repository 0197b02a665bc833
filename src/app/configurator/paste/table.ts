import { dsvFormat } from 'd3-dsv';

/** A row of what was pasted. */
export interface TableRow {
  /** The line on which it begins, from 1 on. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it was pasted. */
  readonly text: string;
}

/** What was pasted, as rows. */
export interface Table {
  /** What parts the cells; undefined where it is spaces. */
  readonly delimiter: string | undefined;
  readonly rows: readonly TableRow[];
  readonly columns: number;
}

/** Parts a text from a spreadsheet, or from a CSV file, into rows and cells. Empty rows are left out. */
export function tableOf(pasted: string): Table {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const delimiter = delimiterOf(lines);
  const rows = (delimiter ? delimited(text, lines, delimiter) : lines.map(spacedRow)).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { delimiter, rows, columns: Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1)) };
}

function delimited(text: string, lines: readonly string[], delimiter: string): TableRow[] {
  // A quote that is never closed would take all lines behind it into one cell; then quotes are signs like others.
  const isQuoted = text.split('"').length % 2 === 1;
  const parsed = isQuoted ? dsvFormat(delimiter).parseRows(text) : lines.map((line) => line.split(delimiter));
  let line = 1;
  return parsed.map((cells) => {
    const height = cells.join('').split('\n').length;
    const row = { line, cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()), text: lines.slice(line - 1, line - 1 + height).join('\n') };
    line += height;
    return row;
  });
}

/** Tabs are a spreadsheet's own. Of the others, the one that most lines have; "1,234" and "12,5" have none. */
function delimiterOf(lines: readonly string[]): string | undefined {
  const filled = lines.filter((line) => /\S/.test(line));
  if (filled.some((line) => line.includes('\t'))) return '\t';
  const isIn = (delimiter: RegExp): boolean => filled.filter((line) => delimiter.test(line)).length > filled.length / 2;
  if (isIn(/;/)) return ';';
  return isIn(/,(?!\d)|[^\d],/) ? ',' : undefined;
}

/** A line of a text: a name, and the number at its end. */
function spacedRow(text: string, index: number): TableRow {
  const [, name = '', number = ''] = /^(.*?[^\d\s,'’<>~-])[\s:|–—]+([<>~≈]?\s?\d[\d\s.,'’]*\S{0,4})$/u.exec(text.trim()) ?? [];
  return { line: index + 1, cells: name ? [name.trim(), number.trim()] : [text.trim()], text };
}
