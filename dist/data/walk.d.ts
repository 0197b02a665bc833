import type { Issue, IssueCode } from './issues.js';
import type { Lenient, Report, Schema } from './schema.js';
/** Copies the known fields that can be read and tells the rest. The type is the overload's word: a generic reader cannot be checked against each schema. */
export declare function walk<S extends Schema>(schema: S, value: unknown, path: string, report: Report): Lenient<S> | undefined;
export declare function tell(report: Report, code: IssueCode, path: string, parameters?: Issue['parameters'], severity?: Issue['severity']): void;
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** A value as an issue may quote it. */
export declare function shown(value: unknown): string;
