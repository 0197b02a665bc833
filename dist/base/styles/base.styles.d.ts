/**
 * What all figures have in common. Sizes in em of the page's text, so that they grow with it; lines
 * in px.
 */
export declare const baseStyles: import("lit").CSSResult;
