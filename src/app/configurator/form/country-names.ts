import { alpha2Of } from '../../../data/countries.js';
import { COUNTRY_CODES } from '../../../data/country-codes.js';
import type { Formats } from '../../../format/formats.js';
import { formatsFor } from '../../../format/formats.js';
import { countriesSharing } from '../../../parse/ambiguous-names.js';
import { countriesNamed, countriesNow } from '../../../parse/countries.js';
import { nearestNames } from '../../../parse/nearest.js';
import { plainName } from '../../../parse/plain-name.js';

const CODES = Object.values(COUNTRY_CODES).sort();

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
    countries = CODES.map((code) => ({ code, name: formats.region(code) ?? code })).sort(
      (one, other) => compare(one.name, other.name),
    );
    lists.set(formats, countries);
  }
  return countries;
}

/** A country as a field shows it: its name for a code, else what is written. */
export function countryName(written: string, formats: Formats): string {
  const code = alpha2Of(written);
  return code ? (formats.region(code) ?? written) : written;
}

/** A country's name with its code: "Moldova (MD)". */
export const codedName = (code: string, formats: Formats): string =>
  `${formats.region(code) ?? code} (${code})`;

/**
 * The codes that a typed country can mean, by its code or by its name in any language of the page:
 * none, one, or two for "Congo". Names in the page's language and in English are known at once, the
 * others when their index is loaded.
 */
export function countryCodes(typed: string, formats: Formats): readonly string[] {
  const name = plainName(typed);
  const sharing = countriesSharing(name);
  if (sharing.length) return sharing;

  const named = [formats, formatsFor('en')]
    .flatMap((each) => countriesIn(each))
    .find((country) => plainName(country.name) === name);
  if (named) return [named.code];
  const index = countriesNow();
  const found = index ? countriesNamed(typed, index) : [];
  if (found.length || !/^[a-z]{2,3}$/i.test(typed.trim())) return found;
  const code = alpha2Of(typed.trim());
  return code ? [code] : [];
}

/** The countries whose names are written almost like what was typed, the nearest first. */
export function nearestCountries(typed: string, formats: Formats): readonly string[] {
  const here = [formats, formatsFor('en')]
    .flatMap((each) => countriesIn(each))
    .map(({ name, code }) => [name, code] as const);
  const codes = new Map([...(countriesNow()?.names ?? []), ...here]);
  const near = nearestNames(typed, [...codes.keys()], 9).map((name) => codes.get(name));
  return [...new Set(near)].filter((code) => code !== undefined).slice(0, 3);
}
