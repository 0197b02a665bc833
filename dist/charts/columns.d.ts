/** How many columns a number of cells stands in, at most so many, so that its rows are even. */
export declare const balancedColumns: (count: number, most: number) => number;
