/**
 * The row that hands a figure out, at the end of its foot. What opens there brings its own styles.
 */
export declare const openersStyles: import("lit").CSSResult;
