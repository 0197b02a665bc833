import { alpha2Of } from '../../src/data/countries.js';
import type { SectionName } from '../../src/data/fields.js';
import type { Text } from '../../src/data/texts.js';
import type { Messages } from '../../src/messages/messages.js';
import type { Speech } from '../../src/templates/phrases.js';
import type { Expected, ExpectedList, ExpectedRow } from './documents.js';

/** A row as a reader meets it: its name, its number as the language writes it, and what is said of both. */
export interface Line {
  readonly label: string;
  readonly value: number | null;
  readonly number: string;
  readonly details: readonly string[];
}

type Words = Readonly<Record<string, string>>;
const isSaid = (text: string): boolean => /\S/.test(text);
const primary = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase();

/** The format's rule for texts, told again: the reader's language, then the document's, then any. */
export function wordsOf(text: Text, speech: Speech): string {
  if (typeof text === 'string') return text;
  return inReadersLanguage(text, speech) ?? said(text, speech.dataLang) ?? Object.values(text).find(isSaid) ?? '';
}

/** The rule for names: the author's in the reader's language, then ours of the code, then the author's in any. */
export function nameOf(label: Text | undefined, known: string | undefined, speech: Speech): string {
  if (typeof label === 'string') return label;
  return (label && inReadersLanguage(label, speech)) ?? known ?? (label ? wordsOf(label, speech) : speech.messages.nameMissing);
}

const inReadersLanguage = (text: Words, { lang }: Speech): string | undefined => said(text, lang);

function said(text: Words, lang: string | undefined): string | undefined {
  return lang === undefined ? undefined : Object.entries(text).find(([tag, words]) => isSaid(words) && primary(tag) === primary(lang))?.[1];
}

export function dateOf(asOf: Text | number, speech: Speech): string {
  const words = typeof asOf === 'number' ? String(asOf) : wordsOf(asOf, speech);
  return words.startsWith('mid-') ? filled(speech.messages.midYear, { year: words.slice(4) }) : speech.formats.date(words) ?? words;
}

/** What stands where the source does: its text or, where it has none, its address. */
export function sourceOf(source: unknown, speech: Speech): string {
  const { text, url } = source as { text?: Text; url?: string };
  const isPair = typeof source === 'object' && (text !== undefined || url !== undefined);
  const words = !isPair ? wordsOf(source as Text, speech) : text === undefined ? new URL(url ?? '').href : wordsOf(text, speech);
  return filled(speech.messages.source, { text: words });
}

/** Not `replace` with a text: a text of the data may hold "$&". */
export const filled = (template: string, values: Words): string => template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

function numberOf({ value, writing, raw }: ExpectedRow, currency: string | undefined, speech: Speech): string {
  const { formats, messages } = speech;
  if (value === null) return messages.valueMissing;
  const unit = typeof writing === 'object' && writing.unit !== undefined ? wordsOf(writing.unit, speech) : '';
  const number = writing === 'money' ? formats.money(value, currency) : unit === '%' ? formats.percent(value) : formats.count(value) + (unit && ` ${unit}`);
  const { qualifier } = raw as { qualifier?: keyof Messages['qualifiers'] };
  return qualifier ? filled(messages.qualifiers[qualifier], { n: number }) : number;
}

function detailsOf({ value, raw }: ExpectedRow, speech: Speech): string[] {
  const { messages, formats } = speech;
  const { previous, partOf, asOf, note, source } = raw as { previous?: number | { value: number; asOf?: Text }; partOf?: Text; asOf?: Text; note?: Text; source?: unknown };
  const before = typeof previous === 'number' ? { value: previous } : previous;
  const { qualifier } = raw as { qualifier?: string };
  const earlier = before && filled(before.asOf === undefined ? messages.previous : messages.previousAt, {
    n: formats.count(before.value),
    ...(before.asOf !== undefined && { date: dateOf(before.asOf, speech) }),
  });
  const by = value === null || !before || qualifier ? undefined : value - before.value;
  const change = by === undefined ? '' : filled(messages.change, { n: by ? (by > 0 ? '+' : '\u2212') + formats.count(Math.abs(by)) : messages.noChange });
  const names: Words = { ...messages.groups, ...messages.staff, required: messages.required, received: messages.received, gap: messages.gap };
  return [
    ...(earlier === undefined ? [] : [earlier + change]),
    ...(partOf === undefined ? [] : [filled(messages.partOf, { whole: (typeof partOf === 'string' && Object.hasOwn(names, partOf) && names[partOf]) || wordsOf(partOf, speech) })]),
    ...(asOf === undefined ? [] : [dateOf(asOf, speech)]),
    ...(note === undefined ? [] : [wordsOf(note, speech)]),
    ...(source === undefined ? [] : [sourceOf(source, speech)]),
  ];
}

const lineOf = (row: ExpectedRow, label: string, speech: Speech, currency?: string): Line =>
  ({ label, value: row.value, number: numberOf(row, currency, speech), details: detailsOf(row, speech) });

const totalOf = (value: number | null | undefined, { messages, formats }: Speech): Line[] =>
  (value == null ? [] : [{ label: messages.total, value, number: formats.count(value), details: [] }]);

/** Every row of a section, in the order of the screen. Rows of ours, which are marked as calculated, aren't among them. */
export const linesOf: Readonly<Record<SectionName, (expected: Expected, speech: Speech) => Line[]>> = {
  population: ({ lists: [groups] }, speech) => [
    ...groups!.rows.map((row) => lineOf(row, nameOf(row.label, ourName(speech.messages.groups, row), speech), speech)),
    ...totalOf(groups!.total, speech),
  ],
  funding: ({ lists: [amounts, parts], currency }, speech) => [
    ...['required', 'received', 'gap'].flatMap((role) => amounts!.rows.filter(({ known }) => known === role))
      .map((row) => lineOf(row, nameOf(row.label, speech.messages[row.known as 'gap'], speech), speech, currency)),
    ...parts!.rows.map((row) => lineOf(row, nameOf(row.label, undefined, speech), speech, currency)),
  ],
  origins: ({ lists }, speech) => lists.flatMap((list) => [...originsShown(list).map((row) => lineOf(row, originName(row, speech), speech)), ...totalOf(list.total, speech)]),
  staffing: ({ lists: [staff, offices] }, speech) => [
    ...staff!.rows.map((row) => lineOf(row, nameOf(row.label, ourName(speech.messages.staff, row), speech), speech)),
    ...totalOf(staff!.total, speech),
    ...offices!.rows.map((row) => officeLine(row, speech)),
  ],
  keyFigures: ({ lists: [items] }, speech) => items!.rows.map((row) => lineOf(row, nameOf(row.label, undefined, speech), speech)),
  donors: ({ lists: [items], currency }, speech) => items!.rows.map((row) => lineOf(row, nameOf(row.label, regionOf(row, speech), speech), speech, currency)),
};

const ourName = (names: Words, { known }: ExpectedRow): string | undefined => (known === undefined ? undefined : names[known]);

function regionOf({ known }: ExpectedRow, { formats }: Speech): string | undefined {
  return known === undefined ? undefined : formats.region(alpha2Of(known) ?? '') ?? known;
}

const UNRANKED: Readonly<Record<string, 'unknown' | 'stateless'>> = { UNK: 'unknown', UKN: 'unknown', XXA: 'stateless' };
const kindOf = ({ raw, known }: ExpectedRow): 'country' | 'other' | 'unknown' | 'stateless' => (raw.other === true ? 'other' : UNRANKED[known ?? ''] ?? 'country');

function originName(row: ExpectedRow, speech: Speech): string {
  const kind = kindOf(row);
  return nameOf(row.label, kind === 'country' ? regionOf(row, speech) : speech.messages[kind], speech);
}

/** Rows that a list shows one by one; one row alone isn't gathered. */
const TOP = 10;

/** Countries in descending order, then those without a number, then what never ranks. */
function originsShown({ rows }: ExpectedList): ExpectedRow[] {
  const countries = rows.filter((row) => kindOf(row) === 'country');
  const ranked = ranking(rows);
  return [
    ...ranked.slice(0, ranked.length > TOP + 1 ? TOP : ranked.length),
    ...countries.filter(({ value }) => value === null),
    ...['other', 'unknown', 'stateless'].flatMap((kind) => rows.filter((row) => kindOf(row) === kind)),
  ];
}

const ranking = (rows: readonly ExpectedRow[]): ExpectedRow[] =>
  rows.filter((row) => kindOf(row) === 'country' && row.value !== null).sort((a, b) => b.value! - a.value!);

function officeLine(row: ExpectedRow, speech: Speech): Line {
  const { messages, formats } = speech;
  const place = row.raw.place === undefined ? undefined : wordsOf(row.raw.place as Text, speech);
  const forms = row.known === undefined ? undefined : messages.offices[row.known as 'field-unit'];
  const kind = typeof forms === 'object' ? forms[formats.plural(row.value ?? 1)] ?? forms.other : forms;
  const line = lineOf(row, nameOf(row.label, kind && place !== undefined ? filled(messages.officeIn, { office: kind, place }) : kind, speech), speech);
  return place === undefined || line.label.includes(place) ? line : { ...line, details: [place, ...line.details] };
}

/** The exact numbers that a section may show as calculated, in the order of the screen. */
export const calculatedOf = (name: SectionName, { lists }: Expected): number[] => {
  if (name === 'origins') {
    return lists.map(({ rows }) => ranking(rows)).filter(({ length }) => length > TOP + 1).map((ranked) => sumOf(ranked.slice(TOP)));
  }
  if (name === 'staffing' && lists[0]!.total === undefined) {
    const counted = lists[0]!.rows.filter(({ raw }) => raw.partOf === undefined);
    return counted.length > 1 && counted.every(({ value, raw }) => value !== null && !raw.qualifier) ? [sumOf(counted)] : [];
  }
  if (name === 'funding') {
    const [required, received, gap] = ['required', 'received', 'gap'].map((role) => lists[0]!.rows.find(({ known }) => known === role));
    if (required?.value == null || received?.value == null || gap?.value != null || required.raw.qualifier || received.raw.qualifier) return [];
    return required.value > received.value ? [lessIn(required.value, received.value)] : [];
  }
  return [];
};

/** A difference counted in the smallest decimal place that a number of `documents.ts` has. */
function lessIn(one: number, other: number): number {
  const [whole, part] = [one, other].map((value) => BigInt(value.toFixed(2).replace('.', ''))) as [bigint, bigint];
  const digits = String(whole - part).padStart(3, '0');
  return Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

const sumOf = (rows: readonly ExpectedRow[]): number => Number(rows.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n));

/** What a section says around its rows. */
export function framingOf(name: SectionName, expected: Expected, document: Readonly<Record<string, unknown>>, speech: Speech): string[] {
  const { messages } = speech;
  const { title, note, thanks, closing } = document[name] as { title?: Text; note?: Text; thanks?: Text; closing?: Text };
  const asOf = expected.asOf ?? document.asOf as Text | undefined;
  const source = expected.source ?? document.source;
  const lists = name === 'origins' && expected.lists.some(({ rows, total }) => rows.length || total != null) ? expected.lists.map(({ raw }) => raw as { title?: Text; asOf?: Text; note?: Text; source?: unknown }) : [];
  return [
    nameOf(title, messages.headings[name], speech),
    ...(asOf === undefined ? [] : [dateOf(asOf, speech)]),
    ...[note, ...lists.map((list) => list.note)].flatMap((each) => (each === undefined ? [] : [filled(messages.note, { text: wordsOf(each, speech) })])),
    ...[thanks, closing, ...lists.map((list) => list.title)].flatMap((each) => (each === undefined ? [] : [wordsOf(each, speech)])),
    ...lists.flatMap((list) => (list.asOf === undefined ? [] : [dateOf(list.asOf, speech)])),
    ...[source, ...lists.map((list) => list.source)].flatMap((each) => (each === undefined ? [] : [sourceOf(each, speech)])),
    ...Object.values(expected.percent ?? {}).map((share) => speech.formats.percent(share)),
  ];
}
