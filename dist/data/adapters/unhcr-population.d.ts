import type { Issue } from '../issues.js';
/** A document of ours made of another, and what its author should know; or why there is none. */
export type Adapted = {
    readonly document: Readonly<Record<string, unknown>>;
    readonly issues: readonly Issue[];
} | {
    readonly failure: Pick<Issue, 'code' | 'parameters'>;
};
/** Reads one country's answer, whole. Of several years the last is taken. */
export declare function adaptPopulation(answer: unknown): Adapted;
