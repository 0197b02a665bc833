/** A country's full name; or its full name, and a shorter one that fits beside a bar. */
export type CountryNames = Readonly<
  Record<string, string | readonly [full: string, short: string]>
>;

export type NameForm = 'full' | 'short';

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<string, () => Promise<{ readonly names: CountryNames }>>> = {
  ar: () => import('./country-names/ar.js'),
  az: () => import('./country-names/az.js'),
  en: () => import('./country-names/en.js'),
  es: () => import('./country-names/es.js'),
  fr: () => import('./country-names/fr.js'),
  ru: () => import('./country-names/ru.js'),
  zh: () => import('./country-names/zh.js'),
};

const loaded = new Map<string, CountryNames>();
const loading = new Map<string, Promise<void>>();

const languageOf = (tag: string): string => tag.split('-', 1).join().toLowerCase();

/** Whether the names of a language are here already. */
export function hasCountryNames(tag: string): boolean {
  return loaded.has(languageOf(tag));
}

/**
 * Fetches the names of countries in the language of a tag, once a page. Rejects where there are
 * none, or they can't be loaded.
 */
export function loadCountryNames(tag: string): Promise<void> {
  const lang = languageOf(tag);
  let promise = loading.get(lang);
  if (!promise) loading.set(lang, (promise = fetchNames(lang)));
  return promise;
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
  const names = loaded.get(languageOf(tag));
  const name = names && Object.hasOwn(names, code) ? names[code] : undefined;
  return typeof name === 'string' ? name : name?.[form === 'full' ? 0 : 1];
}

/** The codes that have a name, in their order. */
export function namedCountries(tag: string): readonly string[] {
  return Object.keys(loaded.get(languageOf(tag)) ?? {});
}

async function fetchNames(lang: string): Promise<void> {
  try {
    const load = Object.hasOwn(LOADERS, lang) ? LOADERS[lang] : undefined;
    if (!load) throw new RangeError(`There are no names of countries in this language: ${lang}`);
    loaded.set(lang, (await load()).names);
  } catch (error) {
    loading.delete(lang);
    throw error;
  }
}
