export declare const originBarsStyles: import("@lit/reactive-element").CSSResult;
