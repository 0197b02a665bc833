import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
import { language as english } from './languages/en.js';
const lazy = lazyByLanguage({
    ar: () => import('./languages/ar.js'),
    az: () => import('./languages/az.js'),
    en: () => Promise.resolve({ language: english }),
    es: () => import('./languages/es.js'),
    fr: () => import('./languages/fr.js'),
    ro: () => import('./languages/ro.js'),
    ru: () => import('./languages/ru.js'),
    uk: () => import('./languages/uk.js'),
    zh: () => import('./languages/zh.js'),
}, ({ language }) => language);
// English comes with what is loaded first.
lazy.register('en', english);
/** How the language of a tag writes, where that is here. */
export function languageNow(tag) {
    const language = supportedLanguage(tag);
    return language && lazy.now(language);
}
/**
 * Fetches how the language of a tag writes, once per page. Rejects where we don't have it, or it
 * can't be loaded.
 */
export async function loadLanguage(tag) {
    const language = supportedLanguage(tag);
    if (!language)
        throw new RangeError(`Nothing is known of how this language writes: ${tag}`);
    await lazy.load(language);
}
