import type { Issue } from '../data/issues.js';
/**
 * Tells the author on the console, in one line per document: widgets that share one share its
 * issues.
 */
export declare function report(tag: string, issues: readonly Issue[]): void;
