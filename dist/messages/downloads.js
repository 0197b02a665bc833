import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
const lazy = lazyByLanguage({
    ar: () => import('./ar/downloads.js'),
    az: () => import('./az/downloads.js'),
    en: () => import('./en/downloads.js'),
    es: () => import('./es/downloads.js'),
    fr: () => import('./fr/downloads.js'),
    ro: () => import('./ro/downloads.js'),
    ru: () => import('./ru/downloads.js'),
    uk: () => import('./uk/downloads.js'),
    zh: () => import('./zh/downloads.js'),
}, ({ downloads }) => downloads);
/**
 * What is said of downloads in the language of a tag, in English where it has no sentences. Ask
 * only when the reader does.
 */
export function loadDownloadMessages(lang) {
    return lazy.load(supportedLanguage(lang) ?? 'en');
}
