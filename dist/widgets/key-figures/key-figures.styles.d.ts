export declare const keyFiguresStyles: import("@lit/reactive-element").CSSResult;
