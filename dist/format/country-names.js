import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './country-name-loaders.js';
const lazy = lazyByLanguage(loaders, ({ names }) => names);
/** Whether the names of a language are here already. */
export const hasCountryNames = (tag) => lazy.now(tag) !== undefined;
/** Fetches the names of countries in the language of a tag, once per page. */
export const loadCountryNames = lazy.load;
/**
 * A country's name as the United Nations writes it, by its alpha-2 code; undefined where there is
 * none, or names aren't here.
 */
export function countryName(tag, code, form = 'short') {
    const names = lazy.now(tag);
    const name = names && Object.hasOwn(names, code) ? names[code] : undefined;
    return typeof name === 'string' ? name : name?.[form === 'full' ? 0 : 1];
}
/** The codes that have a name, in their order. */
export function namedCountries(tag) {
    return Object.keys(lazy.now(tag) ?? {});
}
