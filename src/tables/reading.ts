import { countryName, namedCountries } from '../format/country-names.js';
import { languageNow } from '../format/languages.js';
import { variantOf } from '../format/language-data.js';
import { supportedLanguage } from '../language/languages.js';
import type { Locale } from '../locale/locale.js';
import { countriesSharing } from '../parse/ambiguous-names.js';
import type { Mark } from '../parse/digits.js';
import { plainName } from '../parse/plain-name.js';
import { SHEET_WORDS } from '../parse/sheet-words/all.js';
import type { SheetWords } from '../parse/sheet-words/types.js';
import type { Text } from '../data/fields.js';
import type { FaultReason, Said, TableFault } from './marked-table.js';

/** What a table is read with: its language, and what couldn't be read so far. */
export interface Reading {
  /** What the page says; undefined where it says nothing. */
  readonly lang: string | undefined;
  readonly locale: Locale;
  /** The words of the table's language; English where it has none that we speak. */
  readonly words: SheetWords;
  /** The mark before fractions; undefined where the page's language doesn't say. */
  readonly mark: Mark | undefined;
  readonly faults: TableFault[];
}

/** Where something stands in a table. */
export type Place = Pick<TableFault, 'row' | 'column'>;

/** `lang` is what the page says, `locale` the words that serve it. */
export function readingIn(lang: string | undefined, locale: Locale): Reading {
  return {
    lang,
    locale,
    words: SHEET_WORDS[supportedLanguage(locale.lang) ?? 'en'],
    mark: lang === undefined ? undefined : markOf(lang),
    faults: [],
  };
}

export function tell(reading: Reading, place: Place, text: string, reason: FaultReason): undefined {
  reading.faults.push({ ...place, text, reason });
  return undefined;
}

/**
 * How a language marks fractions: as our own words write them, else as the browser does for a
 * language that it knows.
 */
function markOf(lang: string): Mark | undefined {
  const data = languageNow(lang);
  const decimal = data ? variantOf(data, lang).decimal : browsersMark(lang);
  return decimal === '.' || decimal === ',' ? decimal : undefined;
}

function browsersMark(lang: string): string | undefined {
  try {
    if (!Intl.NumberFormat.supportedLocalesOf(lang).length) return undefined;
    const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value;
  } catch {
    return undefined;
  }
}

/** A text of the document: with its language where that isn't the table's. */
export const textOf = ({ text, lang }: Said): Text => (lang ? { [lang]: text } : text);

const indexes = new Map<string, ReadonlyMap<string, string>>();

/**
 * The alpha-2 code of a country by its name in the table's language; undefined for a name that we
 * don't know, or that two have: the row then goes by its own words.
 */
export function countryNamed(name: string, { lang }: Locale): string | undefined {
  let index = indexes.get(lang);
  if (!index) indexes.set(lang, (index = countryIndex(lang)));
  const bare = plainName(name);
  return countriesSharing(bare).length ? undefined : index.get(bare);
}

function countryIndex(lang: string): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const code of namedCountries(lang))
    for (const form of ['full', 'short'] as const) {
      const bare = plainName(countryName(lang, code, form) ?? '');
      if (bare) index.set(bare, (index.get(bare) ?? code) === code ? code : '');
    }
  for (const [name, code] of index) if (!code) index.delete(name);
  return index;
}
