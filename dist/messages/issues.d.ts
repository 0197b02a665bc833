/**
 * What is wrong with the data and what to do, one sentence or two a code, for the author of a page.
 * Codes and the names of their places are those of the data's issues.
 */
export type IssueMessages = Readonly<Record<string, string>>;
/** What is said of issues in the language of a tag, in English where it has no sentences. Ask only when there is an issue. */
export declare function loadIssueMessages(lang: string): Promise<IssueMessages>;
