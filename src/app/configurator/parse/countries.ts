import { alpha2Of } from '../../../data/countries.js';
import { countryName, loadCountryNames } from '../../../format/country-names.js';
import { LANGUAGES } from '../../../messages/messages.js';
import { COMMON_NAMES } from './common-names.js';
import { plainName } from './plain-name.js';

/** Countries by the names that they have in the languages of the page. */
export type CountryIndex = ReadonlyMap<string, string>;

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => alpha2Of(code) === code);

let index: Promise<CountryIndex> | undefined;

/** The index of all countries, made once. Without the names of a language that can't be loaded. */
export const loadCountries = (): Promise<CountryIndex> => (index ??= made());

/** The alpha-2 code of a country by its name, or by a code of ISO 3166 in capitals; undefined where it is none that we know. */
export function countryNamed(written: string, countries: CountryIndex): string | undefined {
  const name = written.trim();
  const bare = plainName(name);
  return countries.get(bare) ?? countries.get(bare.replace(/^the /, '')) ?? (/^[A-Z]{2,3}$/.test(name) ? alpha2Of(name) : undefined);
}

async function made(): Promise<CountryIndex> {
  await Promise.all(LANGUAGES.map((lang) => loadCountryNames(lang).catch(() => undefined)));
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const bare = plainName(name ?? '');
    // A name that two have, as "Congo" in some languages, is nobody's.
    if (bare) names.set(bare, (names.get(bare) ?? code) === code ? code : '');
  };
  for (const code of CODES) {
    for (const lang of LANGUAGES) for (const form of ['full', 'short'] as const) add(countryName(lang, code, form), code);
    for (const name of browserNames(code)) add(name, code);
  }
  for (const [code, others] of Object.entries(COMMON_NAMES)) for (const name of others) names.set(plainName(name), code);
  for (const [name, code] of names) if (!code) names.delete(name);
  return names;
}

/** Names as people and their office programs write them: the browser's, beside those of the United Nations. */
function browserNames(code: string): (string | undefined)[] {
  return LANGUAGES.flatMap((lang) => (['long', 'short'] as const).map((style) => browserNamesIn(lang, style)?.of(code)));
}

const browsers = new Map<string, Intl.DisplayNames | undefined>();

/** Undefined in Azerbaijani, which browsers claim and then write in English. */
function browserNamesIn(lang: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  const key = lang + style;
  if (lang === 'az') return undefined;
  if (!browsers.has(key)) browsers.set(key, new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }));
  return browsers.get(key);
}
