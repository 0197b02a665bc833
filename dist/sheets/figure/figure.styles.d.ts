/**
 * A number in a sentence looks like the sentence, and stands on a ground that no theme knows: every
 * colour is the text's. What is said of it opens behind it.
 */
export declare const figureStyles: import("lit").CSSResult;
