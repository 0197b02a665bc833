import type { Printed, Row, Text } from '../data/fields.js';
import { textsOf } from '../data/texts.js';
import type { Messages } from '../messages/types.js';
import type { Line, NumberView, Phrase, RowView } from './figure-view.js';
import {
  numberOf,
  numberView,
  previousSentence,
  shareOf,
  stylesOf,
  type Style,
} from './numbers.js';
import type { Locale } from '../locale/locale.js';
import { dateLine, name, phrase, sentence, sourceLine } from './phrases.js';
import type { Kind } from './print.js';

/** What rows of one list have in common. */
export interface RowsKind<T extends Row> {
  /** What their numbers count. */
  readonly kind: Kind;
  /** How the list's numbers are printed, where a row doesn't say so. */
  readonly around: Printed;
  /** The word or the code that the format calls a row by. */
  readonly keyOf: (row: T) => string | undefined;
  /** The name that a row has by its key. */
  readonly knownName: (row: T) => string | undefined;
  /** As the data states it. */
  readonly total?: number | null | undefined;
  /** The rows that one may be a part of, where those aren't all of them. */
  readonly among?: readonly T[];
  /** What else one may be a part of, by its key. */
  readonly names?: Readonly<Record<string, Phrase>>;
}

/**
 * A list's rows in its order, their names, numbers and what is said of them, and its stated total.
 */
export function listViews<T extends Row>(
  rows: readonly T[],
  list: RowsKind<T>,
  locale: Locale,
): ListViews {
  const { kind, around, keyOf, knownName, total } = list;
  const totalOf: Row = { value: total ?? null };
  const styles = stylesOf([...rows, totalOf], kind, around);
  const wholes = wholesAmong(list.among ?? rows, list, locale);
  return {
    rows: rows.map((row, index) => ({
      ...rowView(row, knownName(row), locale, { around, style: styles[index], wholes }),
      key: keyOf(row),
    })),
    total: numberView(totalOf, locale, styles[rows.length]),
  };
}

export interface ListViews {
  readonly rows: readonly RowView[];
  readonly total: NumberView | undefined;
}

/** What is around a row. */
export interface RowPlace {
  readonly around: Printed;
  readonly style?: Style | undefined;
  /** The names of the rows that it may be a part of, by their keys and labels. */
  readonly wholes?: ReadonlyMap<string, Phrase>;
}

/** A row's name, number and what is said of it. `known` is the name that its code has. */
export function rowView(
  row: Row,
  known: string | undefined,
  locale: Locale,
  place: RowPlace,
): RowView {
  const { style = { kind: { of: 'people' }, print: {} }, around } = place;
  const share = shareOf(row, around, locale);
  return {
    label: name(row.label, known, locale),
    number: numberOf(row, around, style, locale),
    ...(share && { share }),
    ...(row.value === null && row.percent !== undefined && { unit: '%' }),
    details: detailsOf(row, style, place, locale),
  };
}

function detailsOf(row: Row, style: Style, { around, wholes }: RowPlace, locale: Locale): Line[] {
  const { previous, partOf, asOf, note, source } = row;
  const { messages } = locale;
  return [
    ...(previous ? [{ sentence: previousSentence(row, previous, around, style, locale) }] : []),
    ...(partOf === undefined
      ? []
      : [{ sentence: sentence(messages.partOf, { whole: wholeOf(partOf, wholes, locale) }) }]),
    ...(row.authored ? [{ sentence: [messages.authored] }] : []),
    ...(asOf === undefined ? [] : [dateLine(asOf, locale)]),
    ...(note === undefined ? [] : [{ sentence: [phrase(note, locale)], tells: 'note' } as const]),
    ...(source ? [sourceLine(source, locale)] : []),
  ];
}

function wholesAmong<T extends Row>(
  rows: readonly T[],
  { keyOf, knownName, names: others = {} }: RowsKind<T>,
  locale: Locale,
): Map<string, Phrase> {
  const names = new Map(Object.entries(others));
  if (rows.every(({ partOf }) => partOf === undefined)) return names;
  for (const row of rows) {
    const label = name(row.label, knownName(row), locale);
    for (const called of [keyOf(row), ...textsOf(row.label)]) {
      if (called !== undefined && !names.has(called)) names.set(called, label);
    }
  }
  return names;
}

/**
 * The row that another is a part of: as that row is called, else by its key, else as it is written.
 */
function wholeOf(partOf: Text, wholes: RowPlace['wholes'], locale: Locale): Phrase {
  const row = textsOf(partOf)
    .map((called) => wholes?.get(called))
    .find(Boolean);
  const known = typeof partOf === 'string' ? nameOfKey(partOf, locale.messages) : undefined;
  return row ?? (known === undefined ? phrase(partOf, locale) : { text: known });
}

function nameOfKey(
  key: string,
  { groups, staff, required, received, gap }: Messages,
): string | undefined {
  const names: Readonly<Record<string, string>> = { ...groups, ...staff, required, received, gap };
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** A total as the last row of its rows; nothing where the data states none. */
export const totalRow = (label: string, number: NumberView | undefined): RowView[] =>
  number ? [{ key: 'total', label: { text: label }, number, details: [] }] : [];
