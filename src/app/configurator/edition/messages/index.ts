import { supportedLanguage } from '../../../../language/languages.js';
import { lazyByLanguage } from '../../../../language/lazy.js';
import { loaders } from './loaders.js';

const lazy = lazyByLanguage(loaders, ({ words }) => words);

/** What is said about editions in the language of a tag, in English where it has no words. */
export const loadEditionWords = (lang: string): ReturnType<typeof lazy.load> =>
  lazy.load(supportedLanguage(lang) ?? 'en');
