import { countryName, hasCountryNames, type NameForm } from './country-names.js';
import { directionOf } from './direction.js';
import { languageNow } from './languages.js';
import { variantOf, type LanguageData } from './language-data.js';
import { numberWriter, type Place } from './numbers.js';
import type { Print } from './print.js';

export type { Place } from './numbers.js';
export type { Print, Scale } from './print.js';

/**
 * How one language writes values: Latin digits always, and a no-break space wherever a number
 * stands apart from its unit.
 */
export interface Formats {
  readonly lang: string;
  /** People, staff, offices: "8,087", "3.4 million". */
  count(value: number, print?: Print): string;
  /**
   * A printed share in percentage points, with all its decimals: `61.4` is "61.4%". `decimals`
   * fixes them.
   */
  percent(points: number, decimals?: number): string;
  /**
   * A calculated share: one decimal at most, and never a little as nothing, nor nearly all as all.
   */
  share(points: number): string;
  /**
   * Money: "US$41.2M" beside a mark, "US$41.2 million" in a sentence; without a scale in full, with
   * two decimals or none. `currency` is a code of ISO 4217, or a sign that is printed as it is
   * given.
   */
  money(value: number, currency?: string, print?: Print, place?: Place): string;
  /** `2024`, `2024-09` or `2024-06-30` in words; undefined where that is no date. */
  date(asOf: string): string | undefined;
  /**
   * The name of a country by its ISO 3166 code of two letters, as the United Nations writes it;
   * undefined where there is none, and the code where the names of the language aren't here.
   * `short`, the default, stands beside a mark; `full` in tables and downloads.
   */
  region(alpha2: string, form?: NameForm): string | undefined;
  /** Names in a row, as a sentence has them. */
  list(items: readonly string[]): string;
  /** The plural form that goes with a number. */
  plural(value: number): Intl.LDMLPluralRule;
}

const made = new Map<string, Formats>();

/**
 * How a language writes, kept for the page. Plain where its data isn't here: see `loadLanguage`.
 */
export function formatsFor(lang: string): Formats {
  const tag = normaliseTag(lang);
  const data = tag === undefined ? undefined : languageNow(tag);
  if (tag === undefined || !data) return plainFormats(lang);
  let formats = made.get(tag);
  if (!formats) made.set(tag, (formats = createFormats(variantOf(data, tag), tag)));
  return formats;
}

/** Digits without grouping, ISO dates and codes as they are: never another language's marks. */
const PLAIN: LanguageData = {
  lang: 'en',
  decimal: '.',
  group: '',
  groupFrom: 1,
  minus: '-',
  percent: '{0}%',
  money: '{0}\u00A0{1}',
  symbols: {},
  months: [],
  monthYear: '',
  day: '',
  list: ['{0}, {1}', '{0}, {1}', '{0}, {1}', '{0}, {1}'],
  variants: [],
};

export function plainFormats(lang: string): Formats {
  const formats = createFormats(PLAIN, normaliseTag(lang) ?? 'en');
  return {
    ...formats,
    count: (value, print) =>
      formats.count(value, { decimals: print?.scale ? undefined : print?.decimals }),
    money: (value, currency) => formats.money(value, currency),
    date: (asOf) => dateOf(asOf) && asOf,
    region: (code) => code,
  };
}

function createFormats(data: LanguageData, tag: string): Formats {
  const { full, scaled } = numberWriter(data);
  let rules: Intl.PluralRules | undefined;
  const percent = (points: number, least = 0, most = 3): string =>
    filled(data.percent, full(points + 0, least, most));
  return {
    lang: tag,
    // Adding 0 makes a 0 of -0, which would keep its sign.
    count: (value, print = {}) => scaled(value + 0, print, 'sentence'),
    percent: (points, decimals) => percent(points, decimals, decimals),
    share(points) {
      if (points > 0 && points < 0.05) return `<${percent(0.1)}`;
      if (points < 100 && points >= 99.95) return `>${percent(99.9)}`;
      return percent(points, 0, 1);
    },
    money: (value, currency, print = {}, place = 'mark') =>
      withSymbol(amountOf(value, print, place), currency),
    date(asOf) {
      const date = dateOf(asOf);
      return date && dateText(date, asOf.length, data);
    },
    region: (code, form) => regionOf(tag, code, form),
    list: (items) => listText(items, data.list),
    // Browsers know the plural forms even of languages that they can't write.
    plural: (value) => (rules ??= new Intl.PluralRules(tag)).select(value),
  };

  function amountOf(value: number, { scale, decimals }: Print, place: Place): string {
    if (scale) return scaled(value, { scale, decimals }, place);
    const cents = decimals ?? (Number.isInteger(value) ? 0 : 2);
    return full(value, cents, cents);
  }

  function withSymbol(amount: string, currency = ''): string {
    if (!currency) return amount;
    const code = currency.toUpperCase();
    const symbol = Object.hasOwn(data.symbols, code) ? (data.symbols[code] ?? code) : code;
    const written = directionOf(tag) === 'rtl' ? heldTogether(symbol) : symbol;
    // Letters never touch digits: CHF 5,000.
    const pattern = /\p{L}$/u.test(symbol)
      ? data.money.replace('{1}{0}', '{1}\u00A0{0}')
      : data.money;
    return filled(pattern, amount, written);
  }
}

function regionOf(tag: string, code: string, form: NameForm | undefined): string | undefined {
  if (!/^[a-z]{2}$/i.test(code)) return undefined;
  return hasCountryNames(tag) ? countryName(tag, code.toUpperCase(), form) : code.toUpperCase();
}

/**
 * A currency such as "US$" in a line that runs from the right: without the mark after it, its sign
 * is no part of its letters and stands before them.
 */
const heldTogether = (symbol: string): string =>
  /[A-Z]\p{Sc}$/u.test(symbol) ? `${symbol}\u200E` : symbol;

function dateOf(asOf: string): Date | undefined {
  const date = new Date(asOf);
  // Engines differ on 2024-02-30: some read the first of March.
  return /^[1-9]\d{3}(-\d\d){0,2}$/.test(asOf) && date.toJSON()?.startsWith(asOf)
    ? date
    : undefined;
}

function dateText(
  date: Date,
  length: number,
  { months, monthsAlone, monthYear, day }: LanguageData,
): string {
  const year = String(date.getUTCFullYear());
  if (length <= 4) return year;
  const isDay = length > 7;
  const month = ((!isDay && monthsAlone) || months)[date.getUTCMonth()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    y: year,
    m: month,
    d: String(date.getUTCDate()),
  };
  return (isDay ? day : monthYear).replace(/\{(\w)\}/g, (_, part: string) => parts[part] ?? '');
}

function listText(
  [first = '', ...rest]: readonly string[],
  [two = '', start = '', middle = '', end = '']: readonly string[],
): string {
  if (rest.length < 2) return rest[0] === undefined ? first : filled(two, first, rest[0]);
  const last = rest.length - 1;
  return rest.reduce(
    (before, item, index) => filled(index === last ? end : index ? middle : start, before, item),
    first,
  );
}

const filled = (pattern: string, ...values: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');

/** A language tag in its usual form: `en_US` is `en-US`. Undefined where it names no language. */
export function normaliseTag(tag: string): string | undefined {
  if (!tag || /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag)) return tag || undefined;
  try {
    const [usual] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return usual?.startsWith('x-') ? undefined : usual;
  } catch {
    return undefined;
  }
}
