/** How many columns a number of cells stands in, at most so many, so that its rows are even. */
export const balancedColumns = (count, most) => Math.ceil(count / Math.max(1, Math.ceil(count / most)));
