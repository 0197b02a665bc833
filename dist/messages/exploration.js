import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './exploration-loaders.js';
const lazy = lazyByLanguage(loaders, ({ exploration }) => exploration);
/**
 * What is said where a reader looks further into a figure, in the language of a tag, in English
 * where it has no sentences. Ask only when the reader does.
 */
export function loadExplorationMessages(lang) {
    return lazy.load(supportedLanguage(lang) ?? 'en');
}
