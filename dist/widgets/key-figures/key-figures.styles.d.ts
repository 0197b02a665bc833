export declare const keyFiguresStyles: import("lit").CSSResult;
