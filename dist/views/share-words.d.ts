import type { Row } from '../data/fields.js';
import type { Messages } from '../messages/types.js';
/**
 * The word for a row's share of a stated total, true to within two points, or that it is most of
 * it. Undefined where neither is true, or the two numbers can't be compared: one is missing, only
 * near, or of a date of its own.
 */
export declare function shareWord({ value, qualifier, asOf }: Row, total: number | null | undefined): keyof Messages['shares'] | undefined;
/**
 * Whether a row has more than all others of its list together. Then it has the most of them even
 * where the same people are in several.
 */
export declare function isMost(row: Row, rows: readonly Row[]): boolean;
