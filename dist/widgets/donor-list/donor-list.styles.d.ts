export declare const donorListStyles: import("@lit/reactive-element").CSSResult;
