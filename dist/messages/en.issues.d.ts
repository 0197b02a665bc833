import type { IssueMessages } from './issues.js';
export declare const issues: IssueMessages;
