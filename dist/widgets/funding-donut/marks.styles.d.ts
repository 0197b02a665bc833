/** The colours of the ring, of bars and of swatches. */
export declare const marksStyles: import("lit").CSSResult;
