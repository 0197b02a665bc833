import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './language-loaders.js';
import { language as english } from './languages/en.js';
const lazy = lazyByLanguage(loaders, ({ language }) => language);
// English comes with what is loaded first.
lazy.register('en', english);
/** How the language of a tag writes, where that is here. */
export const languageNow = lazy.now;
/** Fetches how the language of a tag writes, once per page. */
export const loadLanguage = lazy.load;
