export declare const staffingPanelStyles: import("lit").CSSResult;
