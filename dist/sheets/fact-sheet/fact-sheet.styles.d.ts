export declare const factSheetStyles: import("lit").CSSResult;
