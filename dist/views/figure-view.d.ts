/** A text, and its language where that isn't the widget's. */
export interface Phrase {
    readonly text: string;
    readonly lang?: string | undefined;
}
/** A sentence: words of ours, with the names and numbers that stand in it. */
export type Sentence = readonly (string | Phrase)[];
/** A sentence that may lead to an address. */
export interface Line {
    readonly sentence: Sentence;
    readonly url?: string | undefined;
    /** What it tells, where that is one of these. */
    readonly tells?: 'date' | 'note' | 'source';
}
/** A value as a widget prints it; before and after stand what the data says of it ("about"). */
export interface NumberView {
    /** The exact value. Undefined where words stand in the place of a number. */
    readonly value?: number | undefined;
    readonly text: string;
    readonly before: string;
    readonly after: string;
    /** The mark of a footnote, directly after the text; no sentence has it. */
    readonly mark?: string | undefined;
    /**
     * How a sentence writes it, where that isn't the text beside a mark: "US$4.5 million" for
     * "US$4.5M".
     */
    readonly inSentence?: string | undefined;
    /** The language of words, where that isn't the widget's. */
    readonly lang?: string | undefined;
}
/** A named value with what is said of it below. No number: the data doesn't provide one. */
export interface RowView {
    readonly label: Phrase;
    readonly number?: NumberView | undefined;
    /** What the number counts, where the data says it; `%` for a share. */
    readonly unit?: string | undefined;
    readonly details: readonly Line[];
    /** What the format calls it: a group, a category, a country's code, `total`. */
    readonly key?: string | undefined;
    /** Its share of the whole, in percent, beside its number. */
    readonly share?: NumberView | undefined;
    /** Percent of the longest bar of its list, where it has one. */
    readonly length?: number | undefined;
    /** Other, Unknown, Stateless and the like: never ranked, always last. */
    readonly unranked?: boolean;
    /** The number is ours, and its label says so. */
    readonly calculated?: boolean | undefined;
    /**
     * Where the label is a sentence with the number in it: the words before the number, and those
     * after it.
     */
    readonly before?: string | undefined;
    readonly after?: string | undefined;
}
/**
 * The same figures as rows of names and values, printed and exact, for everything that isn't drawn:
 * downloads, a page's own words.
 */
export interface FigureTable {
    /** What stands above the names, and above the values. */
    readonly columns: readonly [string, string];
    readonly groups: readonly TableGroup[];
}
/** Rows that belong together: a list of several. */
export interface TableGroup {
    /** What the format calls it: the group of a list of origins. */
    readonly key?: string | undefined;
    readonly heading?: Sentence | undefined;
    /** What all of its numbers count, where that is one thing: a currency. */
    readonly unit?: string | undefined;
    /** The rows are names alone: nothing is missing where they have no number. */
    readonly named?: boolean | undefined;
    readonly rows: readonly RowView[];
    /** The group's own date, note and source. */
    readonly lines?: readonly Line[];
}
/** What every view has: finished strings, in the order in which a reader meets them. */
export interface FigureView {
    readonly heading: Phrase;
    /** Where the figures are from; a blank while its name is on its way. */
    readonly place?: Phrase | undefined;
    readonly asOf?: Sentence | undefined;
    readonly takeaway?: Sentence | undefined;
    readonly notes: readonly Sentence[];
    /** Those of the notes that the document says of all its figures: its edition, its corrections. */
    readonly shared?: readonly Sentence[];
    /** Those of the notes that say what was corrected. */
    readonly corrected?: readonly Sentence[];
    readonly source?: Line | undefined;
    /** Where newer figures are; shown only where the page asks for it. */
    readonly newer?: Line | undefined;
    /** It shows groups of people, whose definitions a reader can ask for. */
    readonly defines?: boolean;
    /** Nothing is there to draw. */
    readonly empty: boolean;
    /**
     * Made when asked for: drawing doesn't need it. `whole`: with each of the rows that the drawing
     * gathers in one.
     */
    table(whole?: boolean): FigureTable;
}
