import { difference } from '../charts/difference.js';
import type { Previous, Row, Section, Source, Text } from '../data/fields.js';
import { fillParts, plural } from '../messages/index.js';
import type { Messages, Plural } from '../messages/messages.js';
import type { Formats } from '../format/formats.js';
import type { FigureView, Line, NumberView, Phrase, RowView, Sentence } from './figure-view.js';

/** What a view speaks with: the widget's language, the language of the data's plain texts, formats and sentences. */
export interface Speech {
  readonly lang: string;
  readonly dataLang?: string | undefined;
  readonly formats: Formats;
  readonly messages: Messages;
}

const primary = (lang: string): string => lang.replace(/-.*/, '').toLowerCase();
const matches = (a: string, b: string): boolean => primary(a) === primary(b);

/** A text of the data in the reader's language, else in the document's, else in any. */
export function phrase(text: Text, speech: Speech): Phrase {
  return inReadersLanguage(text, speech) ?? inAnyLanguage(text, speech);
}

/**
 * A name: the author's in the reader's language, else the one that its code has there, else the author's in another.
 * A plain string is the author's word for every language.
 */
export function name(label: Text | undefined, known: string | undefined, speech: Speech): Phrase {
  if (label !== undefined) {
    const own = typeof label === 'string' ? inAnyLanguage(label, speech) : inReadersLanguage(label, speech);
    if (own) return own;
  }
  if (known !== undefined) return { text: known };
  return label === undefined ? { text: speech.messages.nameMissing } : inAnyLanguage(label, speech);
}

function inReadersLanguage(text: Text, { lang, dataLang }: Speech): Phrase | undefined {
  if (typeof text === 'string') return dataLang === undefined || matches(dataLang, lang) ? { text } : undefined;
  const entry = Object.entries(text).find(([key]) => key === lang) ?? Object.entries(text).find(([key]) => matches(key, lang));
  return entry && { text: entry[1] };
}

function inAnyLanguage(text: Text, speech: Speech): Phrase {
  const { lang, dataLang } = speech;
  if (typeof text === 'string') return { text, ...(dataLang !== undefined && !matches(dataLang, lang) && { lang: dataLang }) };
  const entries = Object.entries(text);
  const [key, words = ''] = entries.find(([candidate]) => dataLang !== undefined && matches(candidate, dataLang)) ?? entries[0] ?? [];
  return { text: words, lang: key };
}

/** A sentence of ours with names and numbers in it. */
export function sentence(template: Plural, values: Readonly<Record<string, string | Phrase>>, rule: Intl.LDMLPluralRule = 'other'): Sentence {
  const wrapped = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? { text: value } : value]));
  return fillParts<Phrase>(plural(template, rule), wrapped);
}

/** A date of the data: in the reader's language where it is one, else as it is kept. */
export function date(asOf: Text, speech: Speech): Phrase {
  const { text, lang } = phrase(asOf, speech);
  const [, year] = /^mid-(\d{4})$/.exec(text) ?? [];
  if (year) return { text: speech.messages.midYear.replace('{year}', year) };
  const formatted = speech.formats.date(text);
  return formatted === undefined ? { text, lang } : { text: formatted };
}

/** A number with what the data says of it; undefined where the data provides none. */
export function numberView(
  { value, qualifier }: Pick<Row, 'value' | 'qualifier'>,
  speech: Speech,
  write: (value: number) => string = speech.formats.count,
): NumberView | undefined {
  if (value === null) return undefined;
  const [before = '', after = ''] = qualifier ? speech.messages.qualifiers[qualifier].split('{n}') : [];
  return { value, text: write(value), before, after };
}

/** Number and words as one text, for a place in a sentence. */
export const numberText = (number: NumberView): string => number.before + number.text + number.after;

/** A row's name, number and what is said of it. `known` is the name that its code has. */
export function rowView(row: Row, known: string | undefined, speech: Speech, write?: (value: number) => string): RowView {
  const { previous, partOf, note } = row;
  const { messages } = speech;
  const details: Line[] = [];
  if (previous) details.push({ sentence: before(row, previous, speech) });
  if (partOf !== undefined) details.push({ sentence: sentence(messages.partOf, { whole: wholeOf(partOf, speech) }) });
  if (row.authored) details.push({ sentence: [messages.authored] });
  if (row.asOf !== undefined) details.push(dateLine(row.asOf, speech));
  if (note !== undefined) details.push({ sentence: [phrase(note, speech)], tells: 'note' });
  if (row.source) details.push(sourceLine(row.source, speech));
  return { label: name(row.label, known, speech), number: numberView(row, speech, write), details };
}

/** The row that another is a part of: by its key where that is one of the format's, else as it is written. */
function wholeOf(partOf: Text, speech: Speech): Phrase {
  const { groups, staff, required, received, gap } = speech.messages;
  const names: Readonly<Record<string, string>> = { ...groups, ...staff, required, received, gap };
  const known = typeof partOf === 'string' && Object.hasOwn(names, partOf) ? names[partOf] : undefined;
  return known === undefined ? phrase(partOf, speech) : { text: known };
}

/** The value before this one, and how much it has changed since: the difference is ours, and says so. */
function before({ value, qualifier }: Row, { value: earlier, asOf }: Previous, speech: Speech): Sentence {
  const { messages, formats } = speech;
  const n = formats.count(earlier);
  const stated = asOf === undefined
    ? sentence(messages.previous, { n })
    : sentence(messages.previousAt, { n, date: date(asOf, speech) });
  if (value === null || qualifier) return stated;
  const by = difference(value, earlier);
  const changed = by ? `${by > 0 ? '+' : '\u2212'}${formats.count(Math.abs(by))}` : messages.noChange;
  return [...stated, ...sentence(messages.change, { n: changed })];
}

/** What all figures have around their marks. `heading` is used where the data has no title. */
export function frameView(section: Section, heading: string, speech: Speech): Pick<FigureView, 'heading' | 'asOf' | 'notes' | 'source'> {
  const { title, asOf, note, source } = section;
  return {
    heading: name(title, heading, speech),
    asOf: asOf === undefined ? undefined : [date(asOf, speech)],
    notes: note === undefined ? [] : [sentence(speech.messages.note, { text: phrase(note, speech) })],
    source: source && sourceLine(source, speech),
  };
}

/** What a part of a section says of itself: its date, note and source. */
export function sectionLines({ asOf, note, source }: Pick<Section, 'asOf' | 'note' | 'source'>, speech: Speech): Line[] {
  return [
    ...(asOf === undefined ? [] : [dateLine(asOf, speech)]),
    ...(note === undefined ? [] : [{ sentence: sentence(speech.messages.note, { text: phrase(note, speech) }), tells: 'note' } as const]),
    ...(source ? [sourceLine(source, speech)] : []),
  ];
}

function sourceLine({ text, url }: Source, speech: Speech): Line {
  return { sentence: sentence(speech.messages.source, { text: text === undefined ? (url ?? '') : phrase(text, speech) }), url, tells: 'source' };
}

const dateLine = (asOf: Text, speech: Speech): Line => ({ sentence: [date(asOf, speech)], tells: 'date' });

/** The largest of several rows, where its name is known. What is a part of another row isn't the largest. */
export function largest(rows: readonly Row[], views: readonly RowView[], template: string, { nameMissing }: Messages): Sentence | undefined {
  const sizes = rows.map(({ value, partOf }) => (partOf === undefined ? value ?? -1 : -1));
  const { label, number } = views[sizes.indexOf(Math.max(0, ...sizes))] ?? {};
  const several = rows.filter(({ value }) => value !== null).length > 1;
  return label && number && several && label.text !== nameMissing ? sentence(template, { name: label, n: numberText(number) }) : undefined;
}

/** A total as the last row of its rows; nothing where the data states none. */
export const totalRow = (label: string, number: NumberView | undefined): RowView[] =>
  (number ? [{ key: 'total', label: { text: label }, number, details: [] }] : []);
