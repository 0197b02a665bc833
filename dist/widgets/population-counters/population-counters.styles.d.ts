export declare const populationCountersStyles: import("@lit/reactive-element").CSSResult;
