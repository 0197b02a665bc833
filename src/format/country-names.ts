import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
import type { CountryNames } from './country-name-types.js';

export type NameForm = 'full' | 'short';

const lazy = lazyByLanguage(
  {
    ar: () => import('./country-names/ar.js'),
    az: () => import('./country-names/az.js'),
    en: () => import('./country-names/en.js'),
    es: () => import('./country-names/es.js'),
    fr: () => import('./country-names/fr.js'),
    ro: () => import('./country-names/ro.js'),
    ru: () => import('./country-names/ru.js'),
    uk: () => import('./country-names/uk.js'),
    zh: () => import('./country-names/zh.js'),
  },
  ({ names }) => names,
);

/** The names of the language of a tag, where they are here. */
function namesNow(tag: string): CountryNames | undefined {
  const language = supportedLanguage(tag);
  return language && lazy.now(language);
}

/** Whether the names of a language are here already. */
export const hasCountryNames = (tag: string): boolean => namesNow(tag) !== undefined;

/**
 * Fetches the names of countries in the language of a tag, once per page. Rejects where there are
 * none, or they can't be loaded.
 */
export async function loadCountryNames(tag: string): Promise<void> {
  const language = supportedLanguage(tag);
  if (!language) throw new RangeError(`There are no names of countries in this language: ${tag}`);
  await lazy.load(language);
}

/**
 * A country's name as the United Nations writes it, by its alpha-2 code; undefined where there is
 * none, or names aren't here.
 */
export function countryName(
  tag: string,
  code: string,
  form: NameForm = 'short',
): string | undefined {
  const names = namesNow(tag);
  const name = names && Object.hasOwn(names, code) ? names[code] : undefined;
  return typeof name === 'string' ? name : name?.[form === 'full' ? 0 : 1];
}

/** The codes that have a name, in their order. */
export function namedCountries(tag: string): readonly string[] {
  return Object.keys(namesNow(tag) ?? {});
}
