import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './download-loaders.js';
const lazy = lazyByLanguage(loaders, ({ downloads }) => downloads);
/**
 * What is said of downloads in the language of a tag, in English where it has no sentences. Ask
 * only when the reader does.
 */
export function loadDownloadMessages(lang) {
    return lazy.load(supportedLanguage(lang) ?? 'en');
}
