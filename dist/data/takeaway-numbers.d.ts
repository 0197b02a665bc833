import type { Section } from './fields.js';
import type { Report } from './schema.js';
/**
 * Tells the numbers in the author's takeaway that aren't those of its section: a value, a share of
 * a stated total, a change, how many rows there are, or one in a date or a name.
 */
export declare function checkTakeaway({ takeaway, ...section }: Section, path: string, report: Report): void;
/** Every number that a part of a section has or leads to. `whole` is the nearest stated total. */
export declare function numbersIn(part: unknown, whole?: unknown): number[];
