import type { Issue, IssueCode } from '../data/issues.js';
/** What came of the address or the text that a widget was given. */
export type JsonResult = {
    readonly state: 'waiting';
} | {
    readonly state: 'ready';
    readonly document: unknown;
    readonly received: Date;
    readonly issues: readonly Issue[];
} | {
    readonly state: 'failed';
    readonly failure: JsonFailure;
};
/** A document that is there. */
export type Ready = Extract<JsonResult, {
    state: 'ready';
}>;
/** Why no JSON could be had: a code of an issue and its parameters. */
export interface JsonFailure {
    readonly code: IssueCode;
    readonly parameters: Issue['parameters'];
}
export declare const WAITING: JsonResult;
export declare const ready: (document: unknown, issues?: readonly Issue[]) => JsonResult;
export declare const failed: (code: JsonFailure["code"], parameters?: Issue["parameters"]) => JsonResult;
/** The form in which the population API answers: a page of items, each of a year. */
export declare function isAnswer(document: unknown): boolean;
/** Whether asking again may help. */
export declare const isTransient: (result: JsonResult) => boolean;
