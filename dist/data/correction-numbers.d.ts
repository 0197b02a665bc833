import type { Issue } from './issues.js';
/**
 * The corrections whose new number the figures don't have: one of the two was forgotten. A number
 * that was corrected again later is right.
 */
export declare function correctionNumbers(document: unknown): Issue[];
