import type { Issue } from '../data/issues.js';
import type { Locale } from '../locale/locale.js';
import type { Content } from '../templates/text.js';
/**
 * What is wrong with a figure, for whoever made the page. Its words are fetched when a figure
 * fails.
 */
export declare class IssueDetails {
    #private;
    constructor(update: () => void);
    /** The details of issues in a language: nothing until they are here. */
    contentFor(issues: readonly Issue[], { lang }: Locale): Content;
    /** Fetches the words for issues in a language, unless that was done, and then updates. */
    load(issues: readonly Issue[], { lang, messages }: Locale): void;
}
