import type { LanguageData } from './language-data.js';
import { language as english } from './languages/en.js';

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<string, () => Promise<{ readonly language: LanguageData }>>> = {
  ar: () => import('./languages/ar.js'),
  az: () => import('./languages/az.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  ru: () => import('./languages/ru.js'),
  zh: () => import('./languages/zh.js'),
};

/** English comes with what is loaded first. */
const loaded = new Map<string, LanguageData>([['en', english]]);
const loading = new Map<string, Promise<void>>();

const languageOf = (tag: string): string => tag.split('-', 1).join().toLowerCase();

/** How the language of a tag writes, where that is here. */
export function languageNow(tag: string): LanguageData | undefined {
  return loaded.get(languageOf(tag));
}

/**
 * Fetches how the language of a tag writes, once a page. Rejects where we don't have it, or it
 * can't be loaded.
 */
export function loadLanguage(tag: string): Promise<void> {
  const lang = languageOf(tag);
  if (loaded.has(lang)) return Promise.resolve();
  let promise = loading.get(lang);
  if (!promise) loading.set(lang, (promise = fetchLanguage(lang)));
  return promise;
}

async function fetchLanguage(lang: string): Promise<void> {
  try {
    const load = Object.hasOwn(LOADERS, lang) ? LOADERS[lang] : undefined;
    if (!load) throw new RangeError(`Nothing is known of how this language writes: ${lang}`);
    loaded.set(lang, (await load()).language);
  } catch (error) {
    loading.delete(lang);
    throw error;
  }
}
