import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './edition-loaders.js';
const lazy = lazyByLanguage(loaders, ({ editions }) => editions);
/**
 * What is asked about a sheet against its previous edition, in the language of a tag, in English
 * where it has no sentences. No page of a reader needs them.
 */
export function loadEditionMessages(lang) {
    return lazy.load(supportedLanguage(lang) ?? 'en');
}
