import type { Issue, IssueCode } from './issues.js';
import type { Lenient, Report, Schema } from './schema.js';
/** Reads a document, or a section of one: `walk` with paths from the root. */
export declare function readDocument<S extends Schema>(schema: S, value: unknown, root: string, report: Report): Lenient<S> | undefined;
/**
 * Copies the known fields that can be read and tells the rest. Paths are told from here on,
 * `.label` or `[2].label`, and become whole on the way back: of thousands of rows, writing down for
 * each where it stands would take longer than reading it. The type is the overload's word: a
 * generic reader cannot be checked against each schema.
 */
export declare function readFields<S extends Schema>(schema: S, value: unknown, path: string, report: Report): Lenient<S> | undefined;
export declare function addIssue(report: Report, code: IssueCode, path: string, parameters?: Issue['parameters'], severity?: Issue['severity']): void;
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** A value as an issue may quote it. */
export declare function quote(value: unknown): string;
