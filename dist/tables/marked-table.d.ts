/** A piece of text in a table. */
export interface Said {
    readonly text: string;
    /** Its own language, where that isn't the table's. */
    readonly lang?: string | undefined;
    /** The part of it that is in that language; all of it by default. */
    readonly part?: string | undefined;
    /** Whether it isn't in the table's language: our words don't mean it. */
    readonly isForeign?: boolean | undefined;
    /** Where it leads, as an absolute address. */
    readonly url?: string | undefined;
    /** The text in bold in it, with what stands before and after. */
    readonly strong?: readonly [before: string, strong: string, after: string] | undefined;
}
/** A cell, line by line. A blank one has no lines. */
export type Cell = readonly Said[];
/** A row; one that has a single cell is the heading of those below it. */
export type TableRow = readonly Cell[];
/** A table as its page has it, without the page. */
export interface MarkedTable {
    /** A BCP 47 tag: the nearest `lang`. Undefined where the page has none. */
    readonly lang: string | undefined;
    /** What stands above the table, or in its caption. */
    readonly caption: readonly Said[];
    /** The row of headings, where there is one. */
    readonly head: TableRow | undefined;
    readonly rows: readonly TableRow[];
    /** What stands below: the foot of the table, and paragraphs that belong to it. */
    readonly foot: readonly Said[];
}
/** Something that can't be read, and so leaves the whole table as it is. */
export interface TableFault {
    /** Counted from 1, the row of headings included; undefined for what stands around the rows. */
    readonly row?: number | undefined;
    readonly column?: number | undefined;
    /** What is written there. */
    readonly text: string;
    readonly reason: FaultReason;
}
export type FaultReason = 'ambiguous-number' | 'other-marks' | 'not-a-number' | 'not-whole' | 'ambiguous-magnitude' | 'ambiguous-currency' | 'several-currencies' | 'footnote' | 'withheld' | 'unknown-column' | 'several-columns' | 'no-heading' | 'unknown-category' | 'unknown-name' | 'twice' | 'too-many-cells' | 'merged-cells' | 'no-strong' | 'sum-differs' | 'empty';
/** A cell as one text. */
export declare const cellText: (cell: Cell | undefined) => string;
