import type { Qualifier } from './sheet-words/types.js';
/** What stands with the digits of a number, and the digits. */
export interface WrittenParts {
    /** With marks, and as they are written. */
    readonly digits: string;
    /** A word such as "million"; empty where there is none. */
    readonly word: string;
    readonly qualifier: Qualifier | undefined;
    /** The mark of a footnote: "*"; empty where there is none. */
    readonly footnote: string;
    /** The currencies that a sign or a name can mean, the usual one first. */
    readonly currencies: readonly string[];
    /** Powers of ten, as spreadsheets write them: 5 for 1e+05. */
    readonly exponent: number | undefined;
}
/** A text without the mark of a footnote at its end; a mark alone is a text. */
export declare function withoutFootnote(text: string): {
    readonly rest: string;
    readonly footnote: string;
};
/**
 * Takes a written number apart; undefined where something stands with it that isn't known. `plain`
 * has Latin digits.
 */
export declare function writtenParts(plain: string): WrittenParts | undefined;
