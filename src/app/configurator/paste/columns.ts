import { alpha2Of } from '../../../data/countries.js';
import { countryOfCode } from '../../../parse/agency-codes.js';
import { zerosIn } from '../../../parse/magnitudes.js';
import { titleUnit } from '../../../parse/title-unit.js';
import { isNowhere } from '../../../parse/nowhere.js';
import { numberCell, numberOf } from '../../../parse/numbers.js';
import { hasNumber, headingOf, headingText, type Heading } from './heading.js';
import { meaningOf, type Meaning } from '../../../parse/header-words.js';
import type { Names } from './names.js';
import type { PasteSection } from './sections.js';
import type { Table, TableRow } from './table.js';
import { isOfRefugees, meaningOfTag } from './tags.js';

/** What the columns of a table are taken for. An officer can say otherwise. */
export interface Columns {
  readonly hasHeader: boolean;
  /** What each column is called; empty where it has no heading. */
  readonly headings: readonly string[];
  readonly body: readonly TableRow[];
  readonly meanings: readonly Meaning[];
  /** Zeros that the heading of the numbers speaks of: 6 for "US$ million". */
  readonly zeros: number;
  /** Columns of numbers among which nothing tells the one that is meant. */
  readonly rivals: readonly number[];
  /** The one of them that is meant most likely: a total of the others. */
  readonly proposed: number | undefined;
}

/** What guessing needs to know of a section. */
export interface SectionNames {
  readonly section: PasteSection;
  readonly names: Names;
  /** Groups of people, for lists of origins. */
  readonly groups?: Names | undefined;
}

/** Guesses what columns are, by their headings and tags and by what is in them. */
export function columnsOf(
  { rows, columns: width }: Table,
  { section, names, groups }: SectionNames,
): Columns {
  const isName = (cell: string): boolean => /known|ambiguous/.test(names.find(cell).kind);
  const isTotal = (cell: string): boolean => names.find(cell).kind === 'total';
  const heading = headingOf(rows, width, isName);
  const body = rows.slice(heading.height);
  const column = (index: number): string[] =>
    body.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  const cells = Array.from({ length: width }, (_, index) => column(index));
  const said = cells.map((each, index) =>
    saidOf(
      heading.columns[index] ?? [],
      each,
      heading.tags && meaningOfTag(heading.tags[index] ?? '', section),
    ),
  );

  const group =
    section === 'origins'
      ? groupColumn(
          said,
          cells.map((each) => each.filter((cell) => !isTotal(cell))),
          groups,
          isName,
        )
      : -1;
  const name = nameColumn(said, cells, isName, group);
  const code = said.findIndex(
    (meaning, index) =>
      index !== name &&
      index !== group &&
      (meaning === 'code' || (meaning === undefined && share(cells[index] ?? [], isCode) > 0.8)),
  );
  const numeric = cells.map((each, index) =>
    said[index] === 'value'
      ? each.some(hasNumber)
      : said[index] === undefined && isNumeric(each) && !isCounting(each),
  );
  const values = said.flatMap((meaning, index) =>
    meaning === 'value' && numeric[index] ? [index] : [],
  );
  const candidates = values.length ? values : numeric.flatMap((is, index) => (is ? [index] : []));
  const [value] = candidates.length === 1 ? candidates : [];

  const meanings = said.map((meaning, index): Meaning => {
    if (index === name) return 'name';
    if (index === group) return 'group';
    if (index === code) return 'code';
    if (index === value) return 'value';
    // Beside the numbers themselves their shares are calculated; alone they are all that there is.
    if (meaning === 'percent') return candidates.length ? 'ignored' : 'percent';
    return meaning === 'name' ||
      meaning === 'value' ||
      meaning === 'code' ||
      meaning === 'group' ||
      meaning === undefined
      ? 'ignored'
      : meaning;
  });
  return {
    hasHeader: heading.height > 0,
    headings: heading.columns.map(headingText),
    body,
    meanings,
    zeros:
      zerosIn(value === undefined ? '' : (heading.columns[value] ?? []).join(' ')) ??
      zerosInTitle(rows, section),
    rivals: value === undefined ? candidates : [],
    proposed: value === undefined ? proposedOf(candidates, heading, body, isTotal) : undefined,
  };
}

/** Zeros of the unit that a line of words above the table gives to its numbers. */
function zerosInTitle(rows: Table['rows'], section: PasteSection): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== ''));
  const titles = filled.slice(
    0,
    filled.findIndex(({ length }) => length > 1),
  );
  const isOfMoney = section === 'funding' || section === 'donors';
  const unit = titles
    .map(([title = '']) => titleUnit(title))
    .find((each) => each && (isOfMoney || !each.isMoney));
  return unit?.zeros ?? 0;
}

/**
 * What a heading and a tag say, where what is in the column doesn't say otherwise: "Staff type" has
 * "staff" in it, and names below.
 */
function saidOf(
  levels: readonly string[],
  cells: readonly string[],
  tagged: Meaning | undefined,
): Meaning | undefined {
  const headed = levels
    .toReversed()
    .map((level) => meaningOf(level))
    .find((meaning) => meaning !== undefined);
  const meaning = tagged ?? headed;
  // "Nombre" is a name in Spanish and a number in French.
  if (meaning === 'name' && isNumeric(cells)) return 'value';
  if (meaning === 'value' && !cells.some(hasNumber)) return undefined;
  return meaning;
}

function nameColumn(
  said: readonly (Meaning | undefined)[],
  cells: readonly (readonly string[])[],
  isName: (cell: string) => boolean,
  group: number,
): number {
  const known = (index: number): number =>
    share(cells[index] ?? [], (cell) => isName(cell) || isAgencyCode(cell));
  const ranks = said.map((meaning, index) =>
    index === group ||
    (meaning !== undefined && meaning !== 'name' && meaning !== 'code') ||
    isNumeric(cells[index] ?? [])
      ? -1
      : // Names are better than codes, which may be of two systems.
        meaning === 'code'
        ? known(index) / 2
        : known(index) + (meaning === 'name' ? 1 : 0),
  );
  return ranks.indexOf(Math.max(...ranks, 0));
}

/** A column of groups beside that of the countries: a list for each. */
function groupColumn(
  said: readonly (Meaning | undefined)[],
  cells: readonly (readonly string[])[],
  groups: Names | undefined,
  isName: (cell: string) => boolean,
): number {
  const hasCountries = cells.some((each) => share(each, isName) > 0.5);
  return said.findIndex((meaning, index) => {
    const own = cells[index] ?? [];
    return (
      meaning === 'group' ||
      (hasCountries &&
        own.length > 0 &&
        share(own, (cell) => groups?.find(cell).kind === 'known') > 0.8 &&
        share(own, isName) < 0.5)
    );
  });
}

/**
 * Of several columns, the one that is called a total, or is the sum of all others; with tags, that
 * of refugees.
 */
function proposedOf(
  candidates: readonly number[],
  { columns, tags }: Heading,
  body: readonly TableRow[],
  isTotal: (cell: string) => boolean,
): number | undefined {
  const called = candidates.filter((index) => isTotal(columns[index]?.at(-1) ?? ''));
  if (called.length === 1) return called[0];
  const tagged = candidates.filter((index) => isOfRefugees(tags?.[index] ?? ''));
  if (tagged.length === 1) return tagged[0];
  return candidates.length > 2
    ? candidates.find((index) => isSum(index, candidates, body))
    : undefined;
}

function isSum(index: number, candidates: readonly number[], body: readonly TableRow[]): boolean {
  const number = ({ cells }: TableRow, at: number): number =>
    numberOf(numberCell(cells[at] ?? ''), '.') ?? 0;
  return (
    body.length > 1 &&
    body.every(
      (row) =>
        number(row, index) > 0 &&
        number(row, index) ===
          candidates
            .filter((other) => other !== index)
            .reduce((sum, other) => sum + number(row, other), 0),
    )
  );
}

const isNumber = (cell: string): boolean => hasNumber(cell) || /^[*<>–—-]/.test(cell);
const isNumeric = (cells: readonly string[]): boolean =>
  cells.some(hasNumber) && share(cells, isNumber) > 0.6;
// 1, 2, 3 … is the number of the row.
const isCounting = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, index) => cell.replace('.', '') === String(index + 1));
const isCode = (cell: string): boolean =>
  /^[A-Z]{2,3}$/.test(cell) &&
  (alpha2Of(cell) !== undefined || isAgencyCode(cell) || isNowhere(cell));
const isAgencyCode = (cell: string): boolean =>
  /^[A-Z]{3}$/.test(cell) && countryOfCode(cell, 'agency') !== undefined;
const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length ? cells.filter(is).length / cells.length : 0;
