/** How many columns a number of cells stands in, at most so many, so that its rows are even. */
export const balancedColumns = (count: number, most: number): number =>
  Math.ceil(count / Math.max(1, Math.ceil(count / most)));
