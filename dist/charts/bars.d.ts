/** Lengths of bars from zero, in percent of the longest. Values that aren't there have none. */
export declare function barLengths(values: readonly (number | null)[]): (number | undefined)[];
