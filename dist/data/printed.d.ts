import type { Printed } from './fields.js';
/**
 * How numbers are printed at a place inside another: the nearer place wins.
 * Decimals belong to a scale, so those of the outer place don't hold for another scale within.
 */
export declare function printWithin(near: Printed, far: Printed): Printed;
