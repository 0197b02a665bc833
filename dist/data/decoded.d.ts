import type { Header } from './fields.js';
import type { Issue } from './issues.js';
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
