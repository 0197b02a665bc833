/**
 * What stands between a name and its value, between two of them, between sentences, and at the end
 * of one.
 */
export interface Marks {
    readonly colon: string;
    readonly list: string;
    readonly space: string;
    readonly stop: string;
}
/** The marks of most languages. */
export declare const USUAL_MARKS: Marks;
/** What a document says that is made of UNHCR's statistics. */
export interface StatisticsWords {
    /** The name of the database. */
    readonly source: string;
    /** A note on a number that is a sum. */
    readonly sum: string;
}
