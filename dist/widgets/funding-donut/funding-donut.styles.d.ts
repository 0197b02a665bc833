export declare const fundingDonutStyles: import("@lit/reactive-element").CSSResult;
