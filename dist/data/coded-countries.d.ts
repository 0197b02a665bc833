import type { Country } from './fields.js';
/**
 * Whether the name of a country has to be found by its code, since the data has none in a language.
 */
export declare function namesCountries(model: object, lang: string): boolean;
/** The same for the country of a document. */
export declare function namesCountry(country: Country | undefined): boolean;
