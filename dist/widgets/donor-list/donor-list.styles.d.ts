export declare const donorListStyles: import("lit").CSSResult;
