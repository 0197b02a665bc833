// In the place of messages/exploration.ts in factlet.classic.js: what is said where a reader looks further stands in plain
// scripts of its own beside the file.
import { supportedLanguage } from '../../dist/language/languages.js';
import { fetchData } from './fetch-data.mjs';

/** What is said of it in the language of a tag. Rejects where its script can't be had. */
export const loadExplorationMessages = (lang) =>
  fetchData(`exploration.${supportedLanguage(lang) ?? 'en'}`);
