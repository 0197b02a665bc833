import type { IssueMessages } from '../types.js';
export declare const editions: IssueMessages;
