/** A number in a sentence looks like the sentence; what is said of it opens behind it. */
export declare const figureStyles: import("lit").CSSResult;
