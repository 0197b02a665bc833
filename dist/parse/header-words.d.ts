/** What a column can be. */
export declare const MEANINGS: readonly ["name", "code", "group", "value", "percent", "previous", "asOf", "note", "ignored"];
export type Meaning = (typeof MEANINGS)[number];
/** What a heading says of its column; undefined where it says nothing that we know. */
export declare function meaningOf(heading: string): Meaning | undefined;
