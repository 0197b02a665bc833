import type { Issue } from './issues.js';
/**
 * The languages that some texts of a document are in and others aren't: one note for each, at the
 * first text that lacks it. A plain string is its author's word for every language. A language in
 * fewer than half of the texts is no language of the sheet.
 */
export declare function missingLanguages(document: unknown): Issue[];
