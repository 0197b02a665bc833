import type { Issue } from './issues.js';
/**
 * How much of a document a widget reads. The largest sheet known has 157 rows in a list, and some
 * 2,000 values.
 */
export declare const LIMITS: {
    readonly depth: 32;
    readonly rows: 5000;
    readonly values: 300000;
};
/**
 * Why a document is more than a widget reads. Not recursive: depth is one of the limits, and an
 * object may hold itself.
 */
export declare function exceededLimit(document: object): Pick<Issue, 'code' | 'path' | 'parameters'> | undefined;
