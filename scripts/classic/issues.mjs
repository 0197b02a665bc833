// In the place of messages/issues.ts in factlet.classic.js: most readers see no author's sentences, so they stand in plain
// scripts of their own beside the file.
import { hasMessages } from '../../dist/messages/index.js';
import { fetchData } from './fetch-data.mjs';

/** What is said of issues in the language of a tag. Rejects where its script can't be had. */
export const loadIssueMessages = (lang) => fetchData(`issues.${hasMessages(lang) ?? 'en'}`);
