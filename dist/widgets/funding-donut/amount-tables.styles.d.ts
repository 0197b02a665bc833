/** Amounts without a ring, and the small tables of parts and years. */
export declare const amountTablesStyles: import("lit").CSSResult;
