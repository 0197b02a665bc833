/**
 * The ring on paper, where no layout depends on a container: the requirement above it, the gap and
 * what came in at its sides.
 */
export declare const printStyles: import("lit").CSSResult;
