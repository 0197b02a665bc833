import type { Printed, Qualifier, Row, Section, Source, Text } from '../../data/fields.js';
import { fill } from '../../messages/index.js';
import type { Locale } from '../../locale/locale.js';
import type { Cell, Said } from '../../tables/marked-table.js';
import type { Reading } from '../../tables/reading.js';
import { readValue, type Value } from '../../tables/values.js';
import { stylesOf, written, type Style } from '../../views/numbers.js';
import { date, phrase } from '../../views/phrases.js';
import type { Phrase } from '../../views/figure-view.js';
import type { Kind } from '../../views/print.js';

/** What a table is written with: the same that it will be read with. */
export interface Writing {
  readonly locale: Locale;
  readonly reading: Reading;
}

/** A phrase with what language it is in. */
export const said = ({ text, lang }: Phrase): Said => ({ text, ...(lang && { lang }) });

/**
 * A number as the figure prints it, in whole words; in full where it would be rounded, or not be
 * read back. Throws a `RangeError` where it can't be written exactly.
 */
export function valueText(
  { value, qualifier, mark = '' }: Pick<Row, 'value' | 'qualifier' | 'mark'>,
  style: Style,
  { locale, reading }: Writing,
): string {
  const { messages } = locale;
  if (value === null) return messages.valueMissing;
  const candidates = [style, { kind: style.kind, print: {} }]
    .flatMap((each) => writings(value, each, locale))
    .map((text) => text + mark)
    .map((text) => (qualifier ? fill(messages.qualifiers[qualifier], { n: text }) : text));
  const found = candidates.find((text) =>
    isSame(readValue(text, reading), { value, qualifier, mark }, style),
  );
  if (found === undefined)
    throw new RangeError(`A table can’t write this number exactly: ${value}.`);
  return found;
}

/** With the language's sign for a currency and, as "$" is that of many, with its code. */
function writings(value: number, { kind, print }: Style, { formats }: Locale): string[] {
  const usual = written(value, { kind, print }, formats, 'sentence');
  if (kind.of !== 'money' || !kind.currency) return [usual];
  const bare = written(value, { kind: { of: 'number' }, print }, formats, 'sentence');
  return [usual, `${bare}\u00A0${kind.currency}`];
}

function isSame(
  read: Value | string,
  { value, qualifier, mark }: { value: number; qualifier: Qualifier | undefined; mark: string },
  { kind }: Style,
): boolean {
  if (typeof read === 'string' || read.value !== value) return false;
  if (read.qualifier !== qualifier || (read.mark ?? '') !== mark) return false;
  if (kind.of === 'money') return read.currency === (kind.currency || undefined);
  return kind.of === 'share' ? read.isShare === true : !read.currency;
}

/** Numbers of rows that stand together, each as a text. */
export function valueTexts(
  rows: readonly Row[],
  kind: Kind,
  around: Printed,
  writing: Writing,
): string[] {
  const styles = stylesOf(rows, kind, around);
  return rows.map((row, index) => {
    // A share in the place of a number stands in its own column, and words in theirs.
    if (row.value === null && row.percent !== undefined) return '';
    return valueText(row, styles[index] ?? { kind, print: {} }, writing);
  });
}

export const shareText = ({ value, percent, mark = '' }: Row, { locale }: Writing): string =>
  percent === undefined ? '' : locale.formats.percent(percent) + (value === null ? mark : '');

/** What is said of a row, a list or a section, line by line. */
export function detailLines(
  row: Pick<Row, 'partOf' | 'asOf' | 'note' | 'source' | 'previous'>,
  previousText: string | undefined,
  { locale, reading }: Writing,
): Said[] {
  const { messages } = locale;
  const { partOf, asOf, note, source, previous } = row;
  return [
    ...(previous && previousText !== undefined
      ? [previousLine(previousText, previous.asOf, locale)]
      : []),
    ...(partOf === undefined ? [] : [inside(messages.partOf, 'whole', phrase(partOf, locale))]),
    ...(asOf === undefined ? [] : [inside(reading.words.tables.dated, 'text', date(asOf, locale))]),
    ...(note === undefined ? [] : [inside(messages.note, 'text', phrase(note, locale))]),
    ...(source ? [sourceLine(source, locale)] : []),
  ];
}

/** The words around a text are the table's; its own language is that of the line. */
const inside = (template: string, place: string, { text, lang }: Phrase): Said => ({
  text: fill(template, { [place]: text }),
  ...(lang && { lang, part: text }),
});

function previousLine(text: string, asOf: Text | undefined, locale: Locale): Said {
  const { messages } = locale;
  return {
    text:
      asOf === undefined
        ? fill(messages.previous, { previous: text })
        : fill(messages.previousAt, { previous: text, date: date(asOf, locale).text }),
  };
}

function sourceLine({ text, url }: Source, locale: Locale): Said {
  const line = inside(
    locale.messages.source,
    'text',
    text === undefined ? { text: url ?? '' } : phrase(text, locale),
  );
  return { ...line, ...(url && { url }) };
}

/** What a figure says below its rows: its place, then what is said of its section. */
export const footOf = (section: Section, place: Phrase | undefined, writing: Writing): Said[] => [
  ...(place ? [inside(writing.reading.words.tables.placed, 'text', place)] : []),
  ...detailLines(section, undefined, writing),
];

export const cell = (...lines: readonly (Said | undefined)[]): Cell =>
  lines.flatMap((line) => (line && line.text ? [line] : []));
