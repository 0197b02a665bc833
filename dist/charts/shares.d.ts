/**
 * Whole percentages that add to 100 when the amounts make up the whole (largest remainder; of equal
 * remainders the first wins). A whole of zero has no shares.
 */
export declare function wholePercentages(amounts: readonly number[]): number[] | undefined;
