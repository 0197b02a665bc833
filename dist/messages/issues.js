import { supportedLanguage } from '../language/languages.js';
import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './issue-loaders.js';
const lazy = lazyByLanguage(loaders, ({ issues }) => issues);
/**
 * What is said of issues in the language of a tag, in English where it has no sentences. Ask only
 * when there is an issue.
 */
export function loadIssueMessages(lang) {
    return lazy.load(supportedLanguage(lang) ?? 'en');
}
