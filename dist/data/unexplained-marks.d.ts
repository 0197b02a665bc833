import type { Issue } from './issues.js';
/**
 * The footnote marks that no note, source or title of their section, nor of the document, has: one
 * for each mark of a section, at the first row with it.
 */
export declare function unexplainedMarks(document: unknown): Issue[];
