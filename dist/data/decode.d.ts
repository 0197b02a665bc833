import type { Header } from './fields.js';
import type { Issue, IssueCode } from './issues.js';
/** What JSON turned out to mean, and what its author should know. */
export interface Decoded<T> {
    /** `undefined` when the section is absent or unusable. */
    readonly value: T | undefined;
    readonly header: Header;
    readonly issues: readonly Issue[];
    /** What would be told, had the author not confirmed it. */
    readonly confirmed?: readonly Issue[];
    /** How many rows were left out because they could not be read. */
    readonly leftOut: number;
}
export declare const NO_HEADER: Header;
/** A decoder that reads each object once: every widget of a page gets the same answer and the same issues. */
export declare function remembering<T>(decode: (input: Readonly<Record<string, unknown>>) => Decoded<T>): (input: unknown) => Decoded<T>;
export declare function unusable(code: IssueCode, parameters: Issue['parameters'], path?: string): Decoded<never>;
