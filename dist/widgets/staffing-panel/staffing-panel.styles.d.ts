export declare const staffingPanelStyles: import("@lit/reactive-element").CSSResult;
