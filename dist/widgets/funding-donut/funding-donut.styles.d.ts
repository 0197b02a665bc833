export declare const fundingDonutStyles: import("lit").CSSResult;
