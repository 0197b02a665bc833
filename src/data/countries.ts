import { AGENCY_CODES } from './agency-codes.js';
import { COUNTRY_CODES } from './country-codes.js';
import type { Country, Header } from './fields.js';
import { leaf, type Report } from './schema.js';
import { quote } from './read-fields.js';

const ALPHA_2 = new Set(Object.values(COUNTRY_CODES));

/** The alpha-2 code for a code of either length; `undefined` when there is no such country. */
export function alpha2Of(code: string): string | undefined {
  const capitals = code.toUpperCase();
  if (ALPHA_2.has(capitals)) return capitals;
  return Object.hasOwn(COUNTRY_CODES, capitals) ? COUNTRY_CODES[capitals] : undefined;
}

/** A country in a row, as its alpha-2 code. */
export const country = leaf(
  'country code',
  (value, _path, { countryCodes }: Report) => codeOf(quote(value), countryCodes),
  'unknown-country',
);

/**
 * The alpha-2 code of a country by the codes that a document uses. UNHCR has the code of ISO for
 * most countries.
 */
function codeOf(code: string, codes: Header['countryCodes']): string | undefined {
  const own =
    codes === 'UNHCR' && Object.hasOwn(AGENCY_CODES, code.toUpperCase())
      ? AGENCY_CODES[code.toUpperCase()]
      : undefined;
  return own ?? alpha2Of(code);
}

/** A document's country with its alpha-2 code, or its name. */
export function countryOf({ country: written, countryCodes }: Header): Country | undefined {
  const code = written?.code && codeOf(written.code, countryCodes);
  if (code) return { code };
  return written?.code ? { label: written.code } : written;
}
