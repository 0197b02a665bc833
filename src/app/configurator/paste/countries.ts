import { alpha2Of } from '../../../data/countries.js';
import { formatsFor, type Formats } from '../../../format/formats.js';
import { loadPack, packNeeded } from '../../../format/packs.js';
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
  const spoken = await Promise.all(LANGUAGES.map(formatsOf));
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const bare = plainName(name ?? '');
    // A name that two have, as "Congo" in some languages, is nobody's.
    if (bare) names.set(bare, (names.get(bare) ?? code) === code ? code : '');
  };
  for (const formats of spoken) for (const code of CODES) add(formats?.region(code), code);
  for (const short of LANGUAGES.flatMap(shortNames)) for (const code of CODES) add(short(code), code);
  for (const [code, others] of Object.entries(COMMON_NAMES)) for (const name of others) names.set(plainName(name), code);
  for (const [name, code] of names) if (!code) names.delete(name);
  return names;
}

async function formatsOf(lang: string): Promise<Formats | undefined> {
  try {
    return formatsFor(lang, packNeeded(lang) ? await loadPack(lang) : undefined);
  } catch {
    return undefined;
  }
}

function shortNames(lang: string): ((code: string) => string | undefined)[] {
  if (packNeeded(lang)) return [];
  const names = new Intl.DisplayNames(lang, { type: 'region', style: 'short', fallback: 'none' });
  return [(code) => names.of(code)];
}
