import { alpha2Of } from '../data/countries.js';
import { COUNTRY_CODES } from '../data/country-codes.js';
import { countryName, loadCountryNames } from '../format/country-names.js';
import { LANGUAGES } from '../language/languages.js';
import { countriesSharing } from './ambiguous-names.js';
import { COMMON_NAMES } from './common-names.js';
import { withoutForm, wordsOf } from './name-words.js';
import { plainName } from './plain-name.js';

/** Countries by the names that they have in the languages of the page. */
export interface CountryIndex {
  /** By a plain name. */
  readonly names: ReadonlyMap<string, string>;
  /** By its words in any order: names are inverted, and shortened. */
  readonly words: ReadonlyMap<string, string>;
}

const CODES = Object.values(COUNTRY_CODES).sort();

let index: Promise<CountryIndex> | undefined;
let loaded: CountryIndex | undefined;

/** The index of all countries, made once. Without the names of a language that can't be loaded. */
export const loadCountries = (): Promise<CountryIndex> =>
  (index ??= made().then((countries) => (loaded = countries)));

/** The index, where it was loaded. */
export const countriesNow = (): CountryIndex | undefined => loaded;

/**
 * The alpha-2 code of a country by its name, or by a code of ISO 3166 in capitals; undefined where
 * it is none that we know, or can be two.
 */
export function countryNamed(written: string, countries: CountryIndex): string | undefined {
  const [code, another] = countriesNamed(written, countries);
  return another ? undefined : code;
}

/** The alpha-2 codes that a name can mean: none that we know, one, or, for "Congo", two. */
export function countriesNamed(written: string, { names, words }: CountryIndex): readonly string[] {
  const name = written.trim();
  const plain = plainName(name);
  const sharing = countriesSharing(plain);
  if (sharing.length) return sharing;

  const spelt = wordsOf(plain);
  const code =
    names.get(plain) ??
    names.get(plain.replace(/^the /, '')) ??
    words.get(spelt) ??
    shortened(spelt, words);
  return [code ?? (/^[A-Z]{2,3}$/.test(name) ? alpha2Of(name) : undefined)].filter(
    (each) => each !== undefined,
  );
}

/** Names whose long form is another's, or nearly: "Republic of China", "Dominica Republic". */
const OTHERS_LONG = new Set(['CD', 'CG', 'CN', 'DM', 'KP', 'KR']);

/** "Republic of Iraq", "Yemen, Rep.": a country by its long name. */
function shortened(spelt: string, words: CountryIndex['words']): string | undefined {
  const bare = withoutForm(spelt);
  const code = bare && bare !== spelt ? words.get(bare) : undefined;
  return code && OTHERS_LONG.has(code) ? undefined : code;
}

/** Whether a name says more than its country's: it stays as it is written. */
export const saysMore = (name: string): boolean => /kosovo/i.test(name) && /serbia/i.test(name);

async function made(): Promise<CountryIndex> {
  await Promise.all(LANGUAGES.map((lang) => loadCountryNames(lang).catch(() => undefined)));
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const bare = plainName(name ?? '');
    // A name that two have, as "Congo" in some languages, is nobody's.
    if (bare) names.set(bare, (names.get(bare) ?? code) === code ? code : '');
  };
  for (const code of CODES) {
    for (const lang of LANGUAGES)
      for (const form of ['full', 'short'] as const) add(countryName(lang, code, form), code);
    for (const name of browserNames(code)) add(name, code);
  }
  for (const [code, others] of Object.entries(COMMON_NAMES))
    for (const name of others) names.set(plainName(name), code);
  for (const [name, code] of names) if (!code) names.delete(name);
  return { names, words: byWords(names) };
}

/** By words, without those that two countries have. */
function byWords(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [name, code] of names) {
    const spelt = wordsOf(name);
    if (spelt) words.set(spelt, (words.get(spelt) ?? code) === code ? code : '');
  }
  for (const [spelt, code] of words) if (!code) words.delete(spelt);
  return words;
}

/**
 * Names as people and their office programs write them: the browser's, beside those of the United
 * Nations.
 */
function browserNames(code: string): (string | undefined)[] {
  return LANGUAGES.flatMap((lang) =>
    (['long', 'short'] as const).map((style) => browserNamesIn(lang, style)?.of(code)),
  );
}

const browsers = new Map<string, Intl.DisplayNames | undefined>();

/** Undefined in Azerbaijani, which browsers claim and then write in English. */
function browserNamesIn(lang: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  const key = lang + style;
  if (lang === 'az') return undefined;
  if (!browsers.has(key))
    browsers.set(key, new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }));
  return browsers.get(key);
}
