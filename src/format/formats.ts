import { intlWriter } from './intl-writer.js';
import type { LocalePack } from './locale-pack.js';
import { packNeeded } from './packs.js';
import { isUsual, usualWriter } from './usual-writer.js';
import { formatsOf } from './writer.js';

/** How one language writes values: Latin digits always, and a no-break space wherever a number stands apart from its unit. */
export interface Formats {
  readonly lang: string;
  /** People, staff, offices: exact, with one decimal at most. */
  count(value: number): string;
  /** A share in percentage points: `56` is "56%". Never prints a little as nothing, nor nearly all as all. */
  percent(points: number): string;
  /** Money as it is spoken of: from 100,000 on in millions with one decimal (or the language's own units), below that in full. */
  money(value: number, currency?: string): string;
  /** Money in full, with decimals only where there are any. */
  moneyExact(value: number, currency?: string): string;
  /** `2024`, `2024-09` or `2024-06-30` in words; undefined where that is no date. */
  date(asOf: string): string | undefined;
  /** The name of a country by its ISO 3166 code of two letters; undefined where there is none. */
  region(alpha2: string): string | undefined;
  /** Names in a row, as a sentence has them. */
  list(items: readonly string[]): string;
  /** The plural form that goes with a number. */
  plural(value: number): Intl.LDMLPluralRule;
}

const made = new Map<string, Formats>();

/** How a language writes, kept for the page. Plain where the browser can't write that language and no pack is given. */
export function formatsFor(lang: string, pack?: LocalePack): Formats {
  if (pack) return pack.formats;
  let formats = made.get(lang);
  if (!formats) {
    const tag = normaliseTag(lang);
    // Asked for a language that it lacks, Intl would take the reader's own.
    const writer = tag && (usualWriter(tag) ?? (!packNeeded(tag) && Intl.NumberFormat.supportedLocalesOf(tag).length ? intlWriter(tag) : undefined));
    made.set(lang, formats = writer ? formatsOf(tag, writer) : plainFormats(lang));
  }
  return formats;
}

/** Digits without grouping, ISO dates and codes as they are: never another language's marks. */
export function plainFormats(lang: string): Formats {
  const number = (value: number, minimumFractionDigits = 0, maximumFractionDigits = 2) =>
    new Intl.NumberFormat('en', { useGrouping: false, minimumFractionDigits, maximumFractionDigits }).format(value);
  return formatsOf(normaliseTag(lang) ?? 'en', {
    number,
    percent: (points) => `${number(points, 0, 1)}%`,
    compact: (amount) => number(amount),
    money: (text, sign, currency) => (sign < 0 ? '-' : '') + text + (currency ? `\u00A0${currency}` : ''),
    date: (date, withDay) => date.toJSON().slice(0, withDay ? 10 : 7),
    region: (code) => code,
    list: (items) => items.join(', '),
  });
}

/** A language tag in its usual form: `en_US` is `en-US`. Undefined where it names no language. */
export function normaliseTag(tag: string): string | undefined {
  if (!tag || isUsual(tag)) return tag || undefined;
  try {
    const [usual] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return usual?.startsWith('x-') ? undefined : usual;
  } catch {
    return undefined;
  }
}
