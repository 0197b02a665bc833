import { type Qualifier, type Scale } from '../data/fields.js';
import type { FaultReason } from './marked-table.js';
import type { Reading } from './reading.js';
/** A number as a cell writes it. */
export interface Value {
    /** `null`: the cell says that there is none. */
    readonly value: number | null;
    readonly qualifier?: Qualifier;
    /** The mark of its footnote. */
    readonly mark?: string;
    /** How the cell prints it: in a unit, with so many decimals. */
    readonly scale?: Scale;
    readonly decimals?: number;
    readonly currency?: string;
    /** The number is a share, in percent. */
    readonly isShare?: boolean;
}
/**
 * The number of a cell as its language writes it, or why there is none that is sure. `zeros` are
 * those that the heading of its column speaks of: 6 for "US$ million".
 */
export declare function readValue(text: string, reading: Reading, zeros?: number): Value | FaultReason;
