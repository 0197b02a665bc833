import { supportedLanguage } from '../../../language/languages.js';
import { lazyByLanguage } from '../../../language/lazy.js';
import { loaders } from './file-loaders.js';
import type { FileWords } from './files/types.js';

const lazy = lazyByLanguage<{ readonly words: FileWords }, FileWords>(
  loaders,
  ({ words }) => words,
);

/** What is said of files in the language of a tag, in English where there are no words. */
export const loadFileWords = (lang: string): Promise<FileWords> =>
  lazy.load(supportedLanguage(lang) ?? 'en');
