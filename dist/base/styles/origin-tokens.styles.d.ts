/** The colours of Other, Unknown and Stateless among origins. */
export declare const originTokens: import("lit").CSSResult;
