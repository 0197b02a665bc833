export declare const originBarsStyles: import("lit").CSSResult;
