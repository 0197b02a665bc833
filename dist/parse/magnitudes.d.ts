/**
 * The zeros that a word can stand for: none for another word, two for those that mean two things.
 */
export declare const zerosOf: (word: string) => readonly number[];
/** The zeros that a heading speaks of: "US$ million", "тыс. чел.", "(万)". */
export declare function zerosIn(heading: string): number | undefined;
/**
 * What finds such a word behind a number in a running text. A single letter is one in capitals and
 * alone: "4.5 M". Han is written without spaces: 300万美元.
 */
export declare const MAGNITUDE_PATTERN: string;
