import type { Locale } from '../locale/locale.js';
import type { Issue } from '../data/issues.js';
import type { Child } from '../templates/dom.js';
/**
 * What is wrong with a figure, for whoever made the page: nothing until its words, which are
 * fetched then, are there.
 */
export declare function issueDetails(update: () => void): (issues: readonly Issue[], locale: Locale) => Child;
