import type { Decoded } from './decoded.js';
import type { Issue } from './issues.js';
/**
 * What an author has found to be right, though it is told. It holds while `value` is the parameters
 * of the issue: every figure that takes part.
 */
export interface Confirmation {
    readonly path: string;
    readonly code: Issue['code'];
    readonly value: Issue['parameters'];
}
/** The confirmation of an issue; undefined where it can't be confirmed. */
export declare function confirmationOf(issue: Issue): Confirmation | undefined;
/** Parts what is told from what the author has confirmed. */
export declare function withoutConfirmed<T>(decoded: Decoded<T>, entries: unknown): Decoded<T>;
/** The same for an issue and what confirms it, in whatever order its fields are written. */
export declare function keyOf(entry: unknown): string;
/**
 * Whether an author may know better: a warning, unless something of the data was left out. Readers
 * miss what is left out, whatever the author confirms.
 */
export declare function isConfirmable({ severity, code }: Issue): boolean;
