export declare const factSheetStyles: import("@lit/reactive-element").CSSResult;
