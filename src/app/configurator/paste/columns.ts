import { alpha2Of } from '../../../data/countries.js';
import { meaningOf, type Meaning } from './header-words.js';
import { zerosIn } from '../parse/magnitudes.js';
import { numberCell } from '../parse/numbers.js';
import type { Table } from './table.js';

/** What the columns of a table are taken for. An officer can say otherwise. */
export interface Columns {
  readonly hasHeader: boolean;
  readonly meanings: readonly Meaning[];
  /** Zeros that the heading of the numbers speaks of: 6 for "US$ million". */
  readonly zeros: number;
  /** Columns of numbers among which nothing tells the one that is meant. */
  readonly rivals: readonly number[];
}

/** Guesses what columns are, by their headings and by what is in them. `isName` knows the names of the section. */
export function columnsOf({ rows, columns }: Table, isName: (cell: string) => boolean): Columns {
  const [first = { cells: [] }, ...others] = rows;
  const hasHeader = isHeader(first.cells, others.map(({ cells }) => cells), isName);
  const body = (hasHeader ? others : rows).map(({ cells }) => cells);
  const column = (index: number): string[] => body.map((cells) => cells[index] ?? '').filter((cell) => cell !== '');
  const said = Array.from({ length: columns }, (_, index) => {
    const meaning = hasHeader ? meaningOf(first.cells[index] ?? '') : undefined;
    // "Nombre" is a name in Spanish and a number in French.
    return meaning === 'name' && isNumeric(column(index)) ? 'value' : meaning;
  });
  const numeric = said.map((meaning, index) => meaning === 'value' ? column(index).some(hasNumber) : meaning === undefined && isNumeric(column(index)) && !isCounting(column(index)));
  const named = said.map((meaning, index) => (meaning !== undefined && meaning !== 'name' || isNumeric(column(index)) ? -1 : share(column(index), isName) + (meaning === 'name' ? 1 : 0)));
  const name = named.indexOf(Math.max(...named, 0));
  const code = said.findIndex((meaning, index) => index !== name && (meaning === 'code' || meaning === undefined && share(column(index), isCode) > 0.8));
  const values = said.flatMap((meaning, index) => (meaning === 'value' && numeric[index] ? [index] : []));
  const candidates = values.length ? values : numeric.flatMap((is, index) => (is ? [index] : []));
  const [value] = candidates.length === 1 ? candidates : [];
  const meanings = said.map((meaning, index): Meaning => {
    if (index === name) return 'name';
    if (index === code) return 'code';
    if (index === value) return 'value';
    return meaning === 'name' || meaning === 'value' || meaning === 'code' || meaning === undefined ? 'ignored' : meaning;
  });
  return { hasHeader, meanings, zeros: zerosIn((hasHeader && value !== undefined && first.cells[value]) || '') ?? 0, rivals: value === undefined ? candidates : [] };
}

/** A first row without numbers above rows that have some; years are headings, too. */
function isHeader(first: readonly string[], others: readonly (readonly string[])[], isName: (cell: string) => boolean): boolean {
  if (!others.length || first.some(isName)) return false;
  const isHeading = (cell: string): boolean => !hasNumber(cell) || /^(19|20)\d\d$/.test(cell);
  return first.every(isHeading) && (first.some(meaningOf) || others.some((cells) => cells.some((cell, index) => hasNumber(cell) && isHeading(first[index] ?? ''))));
}

const hasNumber = (cell: string): boolean => numberCell(cell).readings !== undefined;
const isNumber = (cell: string): boolean => hasNumber(cell) || /^[*<>–—-]/.test(cell);
const isNumeric = (cells: readonly string[]): boolean => cells.some(hasNumber) && share(cells, isNumber) > 0.6;
// 1, 2, 3 … is the number of the row.
const isCounting = (cells: readonly string[]): boolean => cells.length > 2 && cells.every((cell, index) => cell.replace('.', '') === String(index + 1));
const isCode = (cell: string): boolean => /^[A-Z]{2,3}$/.test(cell) && (alpha2Of(cell) !== undefined || /^(UNK|UKN|XXA)$/.test(cell));
const share = (cells: readonly string[], is: (cell: string) => boolean): number => (cells.length ? cells.filter(is).length / cells.length : 0);
