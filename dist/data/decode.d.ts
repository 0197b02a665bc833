import type { Decoded } from './decoded.js';
import type { Header } from './fields.js';
import type { Issue, IssueCode } from './issues.js';
export type { Decoded } from './decoded.js';
export declare const NO_HEADER: Header;
/**
 * A decoder that reads each object once: every widget of a page gets the same answer and the same
 * issues.
 */
export declare function memoizeDecoder<T>(decode: (input: Readonly<Record<string, unknown>>) => Decoded<T>): (input: unknown) => Decoded<T>;
export declare function decodeFailure(code: IssueCode, parameters: Issue['parameters'], path?: string): Decoded<never>;
