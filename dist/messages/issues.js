import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
const lazy = lazyByLanguage({
    ar: () => import('./ar/issues.js'),
    az: () => import('./az/issues.js'),
    en: () => import('./en/issues.js'),
    es: () => import('./es/issues.js'),
    fr: () => import('./fr/issues.js'),
    ro: () => import('./ro/issues.js'),
    ru: () => import('./ru/issues.js'),
    uk: () => import('./uk/issues.js'),
    zh: () => import('./zh/issues.js'),
}, ({ issues }) => issues);
/**
 * What is said of issues in the language of a tag, in English where it has no sentences. Ask only
 * when there is an issue.
 */
export function loadIssueMessages(lang) {
    return lazy.load(supportedLanguage(lang) ?? 'en');
}
