import type { FigureView, Line, RowView } from '../templates/figure-view.js';
import { inOneColumn, numberWords, plain, saidOf } from './words.js';

/**
 * A figure as plain text, for where there are no tables: a line a value, with its date and source.
 */
export function figureText(view: FigureView, valueMissing: string): string {
  const { heading, asOf, takeaway, notes, source } = view;
  const groups = view
    .table()
    .groups.map((group) => [
      ...(group.heading ? [plain(group.heading)] : []),
      ...group.rows.map(inOneColumn).map((row) => rowText(row, group.named ? '' : valueMissing)),
      ...(group.lines ?? []).map(lineText),
    ]);
  const head = [heading.text, asOf && plain(asOf), takeaway && plain(takeaway)];
  return [head, ...groups, [...notes.map(plain), source && lineText(source)]]
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function rowText(row: RowView, missing: string): string {
  const { label, number } = row;
  const value = number ? numberWords(number) : missing;
  const said = saidOf(row)
    .map((line) => ` (${lineText(line)})`)
    .join('');
  return `${label.text}${value && `: ${value}`}${said}`;
}

/** A line with its address, unless that is what it says. */
function lineText({ sentence, url }: Line): string {
  const text = plain(sentence);
  return url === undefined || text.includes(url) ? text : `${text}, ${url}`;
}
