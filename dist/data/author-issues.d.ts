import type { Issue } from './issues.js';
/**
 * What only `check` and the configurator tell, beside what decoding a document does: a page would
 * load it for nobody but its author.
 */
export declare const authorIssues: (document: unknown) => Issue[];
