import { alpha2Of } from '../../../data/countries.js';
import type { Formats } from '../../../format/formats.js';
import { formatsFor } from '../../../format/formats.js';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => alpha2Of(code) === code);

/** A country with its name in one language. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
}

const lists = new WeakMap<Formats, readonly NamedCountry[]>();

/** All countries of ISO 3166, in the order of their names. */
export function countriesIn(formats: Formats): readonly NamedCountry[] {
  let countries = lists.get(formats);
  if (!countries) {
    const { compare } = new Intl.Collator(formats.lang);
    countries = CODES.map((code) => ({ code, name: formats.region(code) ?? code })).sort((one, other) => compare(one.name, other.name));
    lists.set(formats, countries);
  }
  return countries;
}

/** A country as a field shows it: its name for a code, else what is written. */
export function countryName(written: string, formats: Formats): string {
  const code = alpha2Of(written);
  return code ? formats.region(code) ?? written : written;
}

/** The code of a country that was typed as a code or by its name, in the page's language or in English; undefined for anything else. */
export function countryCode(typed: string, formats: Formats): string | undefined {
  const name = plain(typed);
  const named = [formats, formatsFor('en')].flatMap((each) => countriesIn(each)).find((country) => plain(country.name) === name);
  return named?.code ?? (/^[a-z]{2,3}$/i.test(typed.trim()) ? alpha2Of(typed.trim()) : undefined);
}

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}|[’'`.]/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
