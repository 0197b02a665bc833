/** The colours of every widget: the page's property, or the default for the page's colour scheme. And its shape. */
export declare const colourTokens: import("lit").CSSResult;
