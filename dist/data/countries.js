import { AGENCY_CODES } from './agency-codes.js';
import { COUNTRY_CODES } from './country-codes.js';
import { leaf } from './schema.js';
import { quote } from './read-fields.js';
const ALPHA_2 = new Set(Object.values(COUNTRY_CODES));
/** The alpha-2 code for a code of either length; `undefined` when there is no such country. */
export function alpha2Of(code) {
    const capitals = code.toUpperCase();
    if (ALPHA_2.has(capitals))
        return capitals;
    return Object.hasOwn(COUNTRY_CODES, capitals) ? COUNTRY_CODES[capitals] : undefined;
}
/** A country in a row, as its alpha-2 code. */
export const country = leaf('country code', (value, _path, { countryCodes }) => codeOf(quote(value), countryCodes), 'unknown-country');
/**
 * The alpha-2 code of a country by the codes that a document uses. UNHCR has the code of ISO for
 * most countries.
 */
function codeOf(code, codes) {
    const own = codes === 'UNHCR' && Object.hasOwn(AGENCY_CODES, code.toUpperCase())
        ? AGENCY_CODES[code.toUpperCase()]
        : undefined;
    return own ?? alpha2Of(code);
}
/** A document's country with its alpha-2 code, or its name. */
export function countryOf({ country: written, countryCodes }) {
    const code = written?.code && codeOf(written.code, countryCodes);
    if (code)
        return { code };
    return written?.code ? { label: written.code } : written;
}
