import { endOf } from './dates.js';
import type { Correction, Issued } from './issued.js';
import { leaf, object, type Report } from './schema.js';
import { textsOf, type Text } from './texts.js';
import { isObject, quote, addIssue, readFields } from './read-fields.js';

export type { Text };

/** Where figures come from. */
export interface Source {
  readonly text?: Text;
  /** An absolute address of http or https. */
  readonly url?: string;
}

export type Qualifier = 'about' | 'over' | 'nearly' | 'under' | 'estimate';

/** The unit that a number is printed in; `one` is in full. */
export type Scale = 'one' | 'thousand' | 'million' | 'billion';

/**
 * How the sheet prints its numbers: what a row, its list, its section or the document says. The
 * nearest wins.
 */
export interface Printed {
  readonly scale?: Scale;
  /** How many decimals, exactly: 0 to 3. */
  readonly decimals?: number;
}

/** The value before this one. */
export interface Previous {
  readonly value: number;
  readonly asOf?: Text;
  /** What it counts, where that isn't what the row counts. */
  readonly unit?: Text;
}

/** One value and what was said of it. */
export interface Row extends Printed {
  /** `null`: not provided. Never negative. */
  readonly value: number | null;
  /** What stands in the place of a number: "All", "1 in 74". Only key figures have it. */
  readonly words?: Text;
  /** The share as printed, 61.4 for 61.4 %. It may stand without a value. */
  readonly percent?: number;
  readonly label?: Text;
  readonly qualifier?: Qualifier;
  /** The mark of a footnote beside the value: `*`, `†`, `¹` or `(1)`. */
  readonly mark?: string;
  readonly asOf?: Text;
  readonly source?: Source;
  readonly note?: Text;
  readonly previous?: Previous;
  /** The row that this one is a part of: its label, or a known key. */
  readonly partOf?: Text;
  /** A row that gathers what has no row of its own. */
  readonly other?: boolean;
  /** The value is that of the page's author, among fetched ones. */
  readonly authored?: boolean;
}

/**
 * What any section may say about itself. Its date, source and way of printing are the document's
 * where it has none.
 */
export interface Section extends Printed {
  readonly title?: Text;
  readonly asOf?: Text;
  readonly source?: Source;
  readonly note?: Text;
  /** What the figure shows, in the author's words. */
  readonly takeaway?: Text;
  /** As the data states it; never a sum of ours. */
  readonly total?: number | null;
  /** The document's country, with its alpha-2 code. */
  readonly place?: Country;
  /** Of this section alone. */
  readonly corrections?: readonly Correction[];
  /** What the document says of the edition of all its figures. */
  readonly issued?: Issued;
}

export type SectionName =
  'population' | 'funding' | 'origins' | 'staffing' | 'keyFigures' | 'donors';

/**
 * A country: its code as written, alpha-2 or alpha-3 in capitals (`countryOf` makes it alpha-2), or
 * its name.
 */
export interface Country {
  readonly code?: string;
  readonly label?: Text;
}

/** Who publishes a document, by name or with the address of its logo. */
export interface Organisation {
  readonly name: Text;
  /** An absolute address of http or https. */
  readonly logo?: string;
}

/** What a document says for all its sections. */
export interface Header extends Printed, Issued {
  readonly title?: Text;
  readonly organisation?: Organisation;
  readonly country?: Country;
  /** Whose codes name countries. Those of ISO 3166 by default. */
  readonly countryCodes?: 'ISO' | 'UNHCR';
  /** A BCP 47 tag. */
  readonly lang?: string;
  readonly asOf?: Text;
  readonly source?: Source;
  readonly notes: readonly Text[];
  /** The sections that it has, in its own order. */
  readonly sections: readonly SectionName[];
}

// No field is required of authors: what is missing is a state, not a fault.

const string = leaf('string', readString);
export const boolean = leaf('boolean', (value) => (typeof value === 'boolean' ? value : undefined));
export const text = leaf('text', readText);
export const date = leaf('date', readDate);
export const url = leaf('url', readUrl, 'bad-url');
export const lang = leaf('language', readLang, 'bad-lang');
export const currency = leaf('currency', readCurrency, 'bad-currency');
export const amount = leaf('number', readNumber, 'bad-value');
export const count = leaf('number', readCount, 'bad-value');
export const amountOrWords = leaf('number or words', readNumberOrWords, 'bad-value');
export const countOrSum = leaf('number or sum', readCountOrSum, 'bad-value');
export const source = leaf('source', readSource);
export const organisation = leaf('organisation', readOrganisation);
export const previous = leaf('previous', readPrevious);
const linked = object({ text, url });
const named = object({ name: text, logo: url });
const earlier = object({ value: amount, asOf: date, unit: text });

/**
 * The mark of a footnote beside a number, or nothing. A bare digit is none: where it isn't raised,
 * in a copied text or in mail, 6,541 with a 1 would be 65,411.
 */
export const MARK = /^([*†‡§⁰¹²³⁴-⁹]{0,3}|\(\d\)|\[\d\])$/;
export const mark = leaf('*, **, †, ¹, (1)', (value) =>
  MARK.test(quote(value)) ? quote(value) || null : undefined,
);

/** How many decimals are printed. */
const decimals = leaf(
  '0, 1, 2, 3',
  (value) => (typeof value === 'number' && [0, 1, 2, 3].includes(value) ? value : undefined),
  'unknown-keyword',
);

/** One of the format's own words. */
/* @__NO_SIDE_EFFECTS__ */
export function keyword<const T extends readonly string[]>(options: T) {
  return leaf<T[number]>(
    options.join(', '),
    (value) => options.find((option) => option === value),
    'unknown-keyword',
  );
}

/** How numbers are printed, wherever that can be said. */
export const printed = { scale: keyword(['one', 'thousand', 'million', 'billion']), decimals };

/**
 * A character in the code of a web page, as a content system leaves it in a text: &amp; &#39;
 * &eacute;
 */
const ENTITY = new RegExp(
  String.raw`&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[mn]dash|[lr][sd]quo|hellip` +
    '|[a-z](acute|grave|circ|uml|tilde|cedil));',
  'i',
);

function readString(value: unknown, path: string, report: Report): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Half of a pair, or what a decoder writes for bytes that are no character
  if (/[\uFFFD\p{Cs}]/u.test(value)) addIssue(report, 'broken-text', path, { text: quote(value) });
  const [entity] = ENTITY.exec(value) ?? [];
  if (entity) addIssue(report, 'html-entity', path, { text: entity });
  return value;
}

function readText(value: unknown, path: string, report: Report): Text | null | undefined {
  const plain = readString(value, path, report);
  if (plain !== undefined) return isSaid(plain) ? plain : null;
  if (!isObject(value)) return undefined;
  const texts: Record<string, string> = {};
  for (const language of Object.keys(value)) {
    const said = readFields(string, value[language], `${path}.${language}`, report);
    if (said && isSaid(said)) texts[language] = said;
  }
  return textsOf(texts).length ? texts : null;
}

// A content system leaves "" where nothing was written
function isSaid(value: string): boolean {
  return /\S/.test(value);
}

function readDate(value: unknown, path: string, report: Report): Text | null | undefined {
  // A year without quotes is the likeliest slip, and can mean nothing else
  const asOf = readText(Number.isInteger(value) ? `${value}` : value, path, report);
  const wrong = textsOf(asOf).find((each) => endOf(each) === 0);
  if (wrong) addIssue(report, 'bad-date', path, { date: wrong });
  return asOf;
}

function readUrl(value: unknown): string | null | undefined {
  if (typeof value === 'string' && !isSaid(value)) return null;
  try {
    const { protocol, username, password, href } = new URL(String(value));
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

function readLang(value: unknown): string | undefined {
  return /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(quote(value))
    ? quote(value).replaceAll('_', '-')
    : undefined;
}

function readCurrency(value: unknown): string | undefined {
  return /^[a-z]{3}$/i.test(quote(value)) ? quote(value).toUpperCase() : undefined;
}

function readNumber(value: unknown, path: string, report: Report): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0 && number < Infinity)) return undefined;
  if (number !== value) addIssue(report, 'text-number', path, { value: number });
  if (number > Number.MAX_SAFE_INTEGER) addIssue(report, 'unsafe-integer', path, { value: number });
  // Adding 0 makes -0 a 0
  return number + 0;
}

function readCount(value: unknown, path: string, report: Report): number | undefined {
  const number = readNumber(value, path, report);
  if (number && number % 1) addIssue(report, 'not-whole', path, { value: number });
  return number;
}

/**
 * A ratio, or whatever is said in letters: "1:74", "1 in 74", "All". Digits alone are a number that
 * is written wrongly.
 */
const WORDS = /\p{L}|^\s*\d+\s*[:/∶]\s*\d+\s*$/u;

function readNumberOrWords(
  value: unknown,
  path: string,
  report: Report,
): number | Text | null | undefined {
  const number = readNumber(value, path, report);
  if (number !== undefined) return number;
  const words = readText(value, path, report);
  return textsOf(words).every((each) => WORDS.test(each)) ? words : undefined;
}

function readCountOrSum(value: unknown, path: string, report: Report): number | 'sum' | undefined {
  return value === 'sum' ? value : readCount(value, path, report);
}

function readSource(value: unknown, path: string, report: Report): Source | null | undefined {
  if (isObject(value) && ('text' in value || 'url' in value)) {
    const read = readFields(linked, value, path, report);
    return read?.text || read?.url ? read : null;
  }
  const said = readText(value, path, report);
  return said ? { text: said } : said === null ? null : undefined;
}

function readOrganisation(
  value: unknown,
  path: string,
  report: Report,
): Organisation | null | undefined {
  if (isObject(value) && ('name' in value || 'logo' in value)) {
    const { name, ...rest } = readFields(named, value, path, report) ?? {};
    // A logo alone says nothing to those who don't see it.
    return name ? { ...rest, name } : rest.logo ? undefined : null;
  }
  const name = readText(value, path, report);
  return name ? { name } : name === null ? null : undefined;
}

function readPrevious(value: unknown, path: string, report: Report): Previous | null {
  const read = isObject(value)
    ? readFields(earlier, value, path, report)
    : { value: readFields(amount, value, path, report) };
  const { value: number, ...rest } = read ?? {};
  return number === undefined ? null : { ...rest, value: number };
}
