// In the place of format/country-names.ts in factlet.classic.js: a page needs the names of one language, and only where it names
// a country by its code, so they stand in plain scripts of their own beside the file.
import { fetchData } from './fetch-data.mjs';

const loaded = new Map();
const loading = new Map();

const languageOf = (tag) => tag.split('-', 1).join().toLowerCase();

export const hasCountryNames = (tag) => loaded.has(languageOf(tag));

export function loadCountryNames(tag) {
  const lang = languageOf(tag);
  let promise = loading.get(lang);
  if (!promise) loading.set(lang, (promise = fetchNames(lang)));
  return promise;
}

export function countryName(tag, code, form = 'short') {
  const names = loaded.get(languageOf(tag));
  const name = names && Object.hasOwn(names, code) ? names[code] : undefined;
  return typeof name === 'string' ? name : name?.[form === 'full' ? 0 : 1];
}

export const namedCountries = (tag) => Object.keys(loaded.get(languageOf(tag)) ?? {});

async function fetchNames(lang) {
  try {
    loaded.set(lang, await fetchData(`country-names.${lang}`));
  } catch (error) {
    loading.delete(lang);
    throw error;
  }
}
