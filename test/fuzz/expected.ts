import { alpha2Of } from '../../src/data/countries.js';
import type { SectionName } from '../../src/data/fields.js';
import type { Text } from '../../src/data/texts.js';
import type { Messages } from '../../src/messages/types.js';
import type { Locale } from '../../src/locale/locale.js';
import type { Expected, ExpectedList, ExpectedRow } from './documents.js';

/** A row as a reader meets it: its name, its number as the language writes it, and what is said of both. */
export interface Line {
  readonly label: string;
  /** The name where there is more room than beside a bar. */
  readonly fullLabel?: string;
  readonly value: number | null;
  /** How its number may be written. */
  readonly numbers: readonly string[];
  /** What is said of it, each in one of several ways. */
  readonly details: readonly (readonly string[])[];
}

type Words = Readonly<Record<string, string>>;
const isSaid = (text: string): boolean => /\S/.test(text);
const primary = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase();

/** The format's rule for texts, told again: the reader's language, then the document's, then any. */
export function wordsOf(text: Text, speech: Locale): string {
  if (typeof text === 'string') return text;
  return (
    inReadersLanguage(text, speech) ??
    said(text, speech.dataLang) ??
    Object.values(text).find(isSaid) ??
    ''
  );
}

/** The rule for names: the author's in the reader's language, then ours of the code, then the author's in any. */
export function nameOf(label: Text | undefined, known: string | undefined, speech: Locale): string {
  if (typeof label === 'string') return label;
  return (
    (label && inReadersLanguage(label, speech)) ??
    known ??
    (label ? wordsOf(label, speech) : speech.messages.nameMissing)
  );
}

const inReadersLanguage = (text: Words, { lang }: Locale): string | undefined => said(text, lang);

function said(text: Words, lang: string | undefined): string | undefined {
  return lang === undefined
    ? undefined
    : Object.entries(text).find(
        ([tag, words]) => isSaid(words) && primary(tag) === primary(lang),
      )?.[1];
}

export function dateOf(asOf: Text | number, speech: Locale): string {
  const words = typeof asOf === 'number' ? String(asOf) : wordsOf(asOf, speech);
  return words.startsWith('mid-')
    ? filled(speech.messages.midYear, { year: words.slice(4) })
    : (speech.formats.date(words) ?? words);
}

/** What stands where the source does: its text or, where it has none, its address. */
export function sourceOf(source: unknown, speech: Locale): string {
  const { text, url } = source as { text?: Text; url?: string };
  const isPair = typeof source === 'object' && (text !== undefined || url !== undefined);
  const words = !isPair
    ? wordsOf(source as Text, speech)
    : text === undefined
      ? new URL(url ?? '').href
      : wordsOf(text, speech);
  return filled(speech.messages.source, { text: words });
}

/** Not `replace` with a text: a text of the data may hold "$&". */
export const filled = (template: string, values: Words): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

type Write = (value: number) => string[];

/** How a value may be written: money from a million on in millions, with as many decimals as its neighbours need. */
function writesOf(
  { writing }: ExpectedRow,
  currency: string | undefined,
  { formats }: Locale,
): Write {
  if (writing === 'money') return (value) => moneyTexts(value, currency, formats);
  if (typeof writing !== 'object' || writing.unit === undefined)
    return (value) => [formats.count(value)];
  return () => [];
}

function moneyTexts(
  value: number,
  currency: string | undefined,
  formats: Locale['formats'],
): string[] {
  const inFull = formats.money(value, currency);
  if (value < 1e6) return [inFull];
  const millions = [0, 1, 2, 3].filter(
    (decimals) => Math.abs(Number((value / 1e6).toFixed(decimals)) * 1e6 - value) <= value * 0.05,
  );
  return [
    inFull,
    ...millions.map((decimals) => formats.money(value, currency, { scale: 'million', decimals })),
  ];
}

function unitWrite(unit: string, { formats }: Locale): Write {
  if (unit === '%') return (value) => [formats.percent(value)];
  if (/^(US\$|\p{Sc})$/u.test(unit))
    return (value) => moneyTexts(value, unit === 'US$' ? 'USD' : unit, formats);
  return (value) => [`${formats.count(value)} ${unit}`];
}

function numbersOf(row: ExpectedRow, currency: string | undefined, speech: Locale): string[] {
  const { value, raw } = row;
  const { messages } = speech;
  if (value === null) return [messages.valueMissing];
  const { qualifier } = raw as { qualifier?: keyof Messages['qualifiers'] };
  return writeOf(
    row,
    currency,
    speech,
  )(value).map((number) =>
    qualifier ? filled(messages.qualifiers[qualifier], { n: number }) : number,
  );
}

function writeOf(row: ExpectedRow, currency: string | undefined, speech: Locale): Write {
  const { writing } = row;
  const unit =
    typeof writing === 'object' && writing.unit !== undefined ? wordsOf(writing.unit, speech) : '';
  return unit ? unitWrite(unit, speech) : writesOf(row, currency, speech);
}

/** What is told of the value before: itself, its date, and the difference, which is ours. */
function previousOf(
  row: ExpectedRow,
  currency: string | undefined,
  speech: Locale,
): string[] | undefined {
  const { value, raw } = row;
  const { messages } = speech;
  const { previous, qualifier } = raw as {
    previous?: number | { value: number; asOf?: Text };
    qualifier?: string;
  };
  const before = typeof previous === 'number' ? { value: previous } : previous;
  if (!before) return undefined;
  const write = writeOf(row, currency, speech);
  const date = before.asOf === undefined ? undefined : dateOf(before.asOf, speech);
  const by = value === null || qualifier ? undefined : value - before.value;
  const sizes = by === undefined ? [] : changesOf(Math.abs(by), row, write, speech);
  const signs = by ? sizes.map((size) => (by > 0 ? '+' : '\u2212') + size) : [messages.noChange];
  const template =
    by === undefined
      ? date
        ? messages.previousAt
        : messages.previous
      : date
        ? messages.changeSince
        : messages.change;
  return write(before.value).flatMap((earlier) =>
    signs.map((change) => filled(template, { previous: earlier, change, date: date ?? '' })),
  );
}

function changesOf(size: number, { writing }: ExpectedRow, write: Write, speech: Locale): string[] {
  const { messages, formats } = speech;
  const rounded = Number.isInteger(size) ? size : Number(size.toPrecision(12));
  const isShare =
    typeof writing === 'object' &&
    writing.unit !== undefined &&
    wordsOf(writing.unit, speech) === '%';
  if (!isShare) return write(rounded);
  const forms = messages.percentPoints;
  const form = typeof forms === 'string' ? forms : (forms[formats.plural(rounded)] ?? forms.other);
  return [filled(form, { n: formats.count(rounded) })];
}

function detailsOf(row: ExpectedRow, speech: Locale, place: Place): string[][] {
  const { messages } = speech;
  const { partOf, asOf, note, source } = row.raw as {
    partOf?: Text;
    asOf?: Text;
    note?: Text;
    source?: unknown;
  };
  const previous = previousOf(row, place.currency, speech);
  return [
    ...(previous ? [previous] : []),
    ...(partOf === undefined
      ? []
      : [[filled(messages.partOf, { whole: wholeOf(partOf, speech, place) })]]),
    ...(asOf === undefined ? [] : [[dateOf(asOf, speech)]]),
    ...(note === undefined ? [] : [[wordsOf(note, speech)]]),
    ...(source === undefined ? [] : [[sourceOf(source, speech)]]),
  ];
}

/** What is around a row: its currency, and the rows beside it by their keys and labels. */
interface Place {
  readonly currency?: string | undefined;
  readonly names?: ReadonlyMap<string, string>;
}

/** The row that another is a part of goes by its own label, else by its key's name, else as it is written. */
function wholeOf(partOf: Text, speech: Locale, { names }: Place): string {
  const { messages } = speech;
  const called = typeof partOf === 'string' ? [partOf] : Object.values(partOf).filter(isSaid);
  const row = called.map((each) => names?.get(each)).find((each) => each !== undefined);
  const known: Words = {
    ...messages.groups,
    ...messages.staff,
    required: messages.required,
    received: messages.received,
    gap: messages.gap,
  };
  return (
    row ??
    ((typeof partOf === 'string' && Object.hasOwn(known, partOf) && known[partOf]) ||
      wordsOf(partOf, speech))
  );
}

function namesOf(
  rows: readonly ExpectedRow[],
  labelOf: (row: ExpectedRow) => string,
  keyOf = ({ known }: ExpectedRow): string | undefined => known,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const texts =
      row.label === undefined
        ? []
        : typeof row.label === 'string'
          ? [row.label]
          : Object.values(row.label).filter(isSaid);
    for (const called of [keyOf(row), ...texts])
      if (called !== undefined && !names.has(called)) names.set(called, labelOf(row));
  }
  return names;
}

const lineOf = (row: ExpectedRow, label: string, speech: Locale, place: Place = {}): Line => ({
  label,
  value: row.value,
  numbers: numbersOf(row, place.currency, speech),
  details: detailsOf(row, speech, place),
});

/** The lines of a list whose rows know each other. */
function linesIn(
  rows: readonly ExpectedRow[],
  labelOf: (row: ExpectedRow) => string,
  speech: Locale,
  currency?: string,
  keyOf?: (row: ExpectedRow) => string | undefined,
  among = rows,
  others = new Map<string, string>(),
): Line[] {
  const names = new Map([...namesOf(among, labelOf, keyOf), ...others]);
  return rows.map((row) => lineOf(row, labelOf(row), speech, { currency, names }));
}

const totalOf = (value: number | null | undefined, { messages, formats }: Locale): Line[] =>
  value == null
    ? []
    : [{ label: messages.total, value, numbers: [formats.count(value)], details: [] }];

/** What the requirement and its like are called, where they are stated. */
function amountNames({ rows }: ExpectedList, speech: Locale): Map<string, string> {
  const stated = rows.filter(({ value, label }) => value !== null || label !== undefined);
  return new Map(
    stated.map((row) => [
      row.known ?? '',
      nameOf(row.label, speech.messages[row.known as 'gap'], speech),
    ]),
  );
}

/** Every row of a section, in the order of the screen. Rows of ours, which are marked as calculated, aren't among them. */
export const linesOf: Readonly<
  Record<SectionName, (expected: Expected, speech: Locale) => Line[]>
> = {
  population: ({ lists: [groups] }, speech) => [
    ...linesIn(
      groups!.rows,
      (row) => nameOf(row.label, ourName(speech.messages.groups, row), speech),
      speech,
    ),
    ...totalOf(groups!.total, speech),
  ],
  funding: ({ lists: [amounts, parts], currency }, speech) => [
    ...['required', 'received', 'gap']
      .flatMap((role) => amounts!.rows.filter(({ known }) => known === role))
      .map((row) =>
        lineOf(row, nameOf(row.label, speech.messages[row.known as 'gap'], speech), speech, {
          currency,
        }),
      ),
    ...linesIn(
      parts!.rows,
      (row) => nameOf(row.label, undefined, speech),
      speech,
      currency,
      undefined,
      parts!.rows,
      amountNames(amounts!, speech),
    ),
  ],
  origins: ({ lists }, speech) =>
    lists.flatMap((list) => [
      ...linesIn(
        originsShown(list),
        (row) => originName(row, speech),
        speech,
        undefined,
        originKey,
        list.rows,
      ).map((line, index) => ({
        ...line,
        fullLabel: originName(originsShown(list)[index]!, speech, 'full'),
      })),
      ...totalOf(list.total, speech),
    ]),
  staffing: ({ lists: [staff, offices] }, speech) => [
    ...linesIn(
      staff!.rows,
      (row) => nameOf(row.label, ourName(speech.messages.staff, row), speech),
      speech,
    ),
    ...totalOf(staff!.total, speech),
    ...officeLines(offices!.rows, speech),
  ],
  keyFigures: ({ lists: [items] }, speech) =>
    items!.rows.map((row) => lineOf(row, nameOf(row.label, undefined, speech), speech)),
  donors: ({ lists: [items], currency }, speech) =>
    linesIn(
      items!.rows,
      (row) => nameOf(row.label, regionOf(row, speech, 'full'), speech),
      speech,
      currency,
      ({ known }) => alpha2Of(known ?? '') ?? undefined,
    ),
};

const originKey = (row: ExpectedRow): string | undefined => {
  const kind = kindOf(row);
  return kind === 'country' ? alpha2Of(row.known ?? '') : kind;
};

const ourName = (names: Words, { known }: ExpectedRow): string | undefined =>
  known === undefined ? undefined : names[known];

function regionOf(
  { known }: ExpectedRow,
  { formats }: Locale,
  form: 'short' | 'full' = 'short',
): string | undefined {
  return known === undefined ? undefined : (formats.region(alpha2Of(known) ?? '', form) ?? known);
}

const UNRANKED: Readonly<Record<string, 'unknown' | 'stateless'>> = {
  UNK: 'unknown',
  UKN: 'unknown',
  XXA: 'stateless',
};
const kindOf = ({ raw, known }: ExpectedRow): 'country' | 'other' | 'unknown' | 'stateless' =>
  raw.other === true ? 'other' : (UNRANKED[known ?? ''] ?? 'country');

function originName(row: ExpectedRow, speech: Locale, form?: 'full'): string {
  const kind = kindOf(row);
  return nameOf(
    row.label,
    kind === 'country' ? regionOf(row, speech, form) : speech.messages[kind],
    speech,
  );
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
    ...['other', 'unknown', 'stateless'].flatMap((kind) =>
      rows.filter((row) => kindOf(row) === kind),
    ),
  ];
}

const ranking = (rows: readonly ExpectedRow[]): ExpectedRow[] =>
  rows
    .filter((row) => kindOf(row) === 'country' && row.value !== null)
    .sort((a, b) => b.value! - a.value!);

function officeLines(rows: readonly ExpectedRow[], speech: Locale): Line[] {
  const { messages, formats } = speech;
  const placeOf = (row: ExpectedRow): string | undefined =>
    row.raw.place === undefined ? undefined : wordsOf(row.raw.place as Text, speech);
  const labelOf = (row: ExpectedRow): string => {
    const place = placeOf(row);
    const forms = row.known === undefined ? undefined : messages.offices[row.known as 'field-unit'];
    const kind =
      typeof forms === 'object' ? (forms[formats.plural(row.value ?? 1)] ?? forms.other) : forms;
    return nameOf(
      row.label,
      kind && place !== undefined ? filled(messages.officeIn, { office: kind, place }) : kind,
      speech,
    );
  };
  return linesIn(rows, labelOf, speech).map((line, index) => {
    const place = placeOf(rows[index]!);
    return place === undefined || line.label.includes(place)
      ? line
      : { ...line, details: [[place], ...line.details] };
  });
}

/** The exact numbers that a section may show as calculated, in the order of the screen. */
export const calculatedOf = (name: SectionName, { lists, percent }: Expected): number[] => {
  if (name === 'origins') {
    return lists
      .map(({ rows }) => ranking(rows))
      .filter(({ length }) => length > TOP + 1)
      .map((ranked) => sumOf(ranked.slice(TOP)));
  }
  if (name === 'funding') {
    const [required, received, gap] = ['required', 'received', 'gap'].map((role) =>
      lists[0]!.rows.find(({ known }) => known === role),
    );
    if (
      required?.value == null ||
      received?.value == null ||
      gap?.value != null ||
      required.raw.qualifier ||
      received.raw.qualifier
    )
      return [];
    if (
      differs(percent?.received, received.value, required.value) ||
      differs(percent?.gap, Math.max(0, required.value - received.value), required.value)
    )
      return [];
    return required.value > received.value ? [lessIn(required.value, received.value)] : [];
  }
  return [];
};

/** A printed share that isn't that of its amount: then nothing more is calculated. */
const differs = (printed: number | undefined, amount: number, whole: number): boolean =>
  printed !== undefined && whole > 0 && Math.abs(printed - (amount / whole) * 100) > 1;

/** A difference counted in the smallest decimal place that a number of `documents.ts` has. */
function lessIn(one: number, other: number): number {
  const [whole, part] = [one, other].map((value) => BigInt(value.toFixed(2).replace('.', ''))) as [
    bigint,
    bigint,
  ];
  const digits = String(whole - part).padStart(3, '0');
  return Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

const sumOf = (rows: readonly ExpectedRow[]): number =>
  Number(rows.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n));

/** What a section says around its rows. */
export function framingOf(
  name: SectionName,
  expected: Expected,
  document: Readonly<Record<string, unknown>>,
  speech: Locale,
): string[] {
  const { messages } = speech;
  const { title, note, thanks, closing } = document[name] as {
    title?: Text;
    note?: Text;
    thanks?: Text;
    closing?: Text;
  };
  const asOf = expected.asOf ?? (document.asOf as Text | undefined);
  const source = expected.source ?? document.source;
  const lists =
    name === 'origins' && expected.lists.some(({ rows, total }) => rows.length || total != null)
      ? expected.lists.map(
          ({ raw }) => raw as { title?: Text; asOf?: Text; note?: Text; source?: unknown },
        )
      : [];
  return [
    nameOf(title, messages.headings[name], speech),
    ...(asOf === undefined ? [] : [dateOf(asOf, speech)]),
    ...[note, ...lists.map((list) => list.note)].flatMap((each) =>
      each === undefined ? [] : [filled(messages.note, { text: wordsOf(each, speech) })],
    ),
    ...[thanks, closing, ...lists.map((list) => list.title)].flatMap((each) =>
      each === undefined ? [] : [wordsOf(each, speech)],
    ),
    ...lists.flatMap((list) => (list.asOf === undefined ? [] : [dateOf(list.asOf, speech)])),
    ...[source, ...lists.map((list) => list.source)].flatMap((each) =>
      each === undefined ? [] : [sourceOf(each, speech)],
    ),
    ...Object.values(expected.percent ?? {}).map((share) => speech.formats.percent(share)),
  ];
}
