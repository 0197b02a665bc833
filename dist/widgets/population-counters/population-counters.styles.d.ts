export declare const populationCountersStyles: import("lit").CSSResult;
