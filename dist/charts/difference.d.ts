/**
 * One decimal number less another, without the last bits of binary fractions: 8.1 less 4.5 is 3.6,
 * not 3.5999999999999996.
 */
export declare const difference: (minuend: number, subtrahend: number) => number;
