import type { IssueMessages } from './types.js';
/**
 * What is said of issues in the language of a tag, in English where it has no sentences. Ask only
 * when there is an issue.
 */
export declare function loadIssueMessages(lang: string): Promise<IssueMessages>;
