/** The colours of money received and of what is missing. */
export declare const fundingTokens: import("lit").CSSResult;
