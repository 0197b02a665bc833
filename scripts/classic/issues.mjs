// In the place of messages/issues.ts in factlet.classic.js: most readers see no author's sentences, so they stand in plain
// scripts of their own beside the file.
import { supportedLanguage } from '../../dist/language/languages.js';
import { fetchData } from './fetch-data.mjs';

/** What is said of issues in the language of a tag. Rejects where its script can't be had. */
export const loadIssueMessages = (lang) => fetchData(`issues.${supportedLanguage(lang) ?? 'en'}`);
