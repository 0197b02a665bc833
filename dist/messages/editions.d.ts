import type { IssueMessages } from './types.js';
/**
 * What is asked about a sheet against its previous edition, in the language of a tag, in English
 * where it has no sentences. No page of a reader needs them.
 */
export declare function loadEditionMessages(lang: string): Promise<IssueMessages>;
