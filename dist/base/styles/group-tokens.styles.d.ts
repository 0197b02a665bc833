/** The colours of the population groups, in the palettes of 2025 and 2021. */
export declare const groupTokens: import("lit").CSSResult;
