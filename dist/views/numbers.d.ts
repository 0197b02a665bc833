import type { Previous, Printed, Row, Section } from '../data/fields.js';
import type { Formats, Print } from '../format/formats.js';
import type { NumberView, Sentence } from './figure-view.js';
import type { Locale } from '../locale/locale.js';
import { type Kind } from './print.js';
export declare const SHARE: Kind;
/** What a number counts and how it is printed. */
export interface Style {
    readonly kind: Kind;
    readonly print: Print;
}
/**
 * How the numbers of rows that stand together are written. `adds`: the first row is the sum of the
 * others.
 */
export declare function stylesOf(rows: readonly (Row | undefined)[], kind: Kind, around: Printed, adds?: boolean): Style[];
/** A value as its figure writes it: beside a mark or, in a sentence, in whole words. */
export declare function written(value: number, { kind, print }: Style, formats: Formats, place?: 'mark' | 'sentence'): string;
/** A number with what the data says of it; undefined where the data provides none. */
export declare function numberView({ value, qualifier, mark }: Pick<Row, 'value' | 'qualifier' | 'mark'>, { formats, messages }: Locale, style?: Style): NumberView | undefined;
/** Number and words as one text, as they stand in a figure. */
export declare const numberText: ({ before, text, mark, after }: NumberView) => string;
/** The same for a place in a sentence. */
export declare const inSentence: (number: NumberView) => string;
/** The number of a row: its value, else its share, else the words in its place. */
export declare function numberOf(row: Row, around: Printed, style: Style, locale: Locale): NumberView | undefined;
/** The printed share that stands beside a row's value. */
export declare function shareOf(row: Row, around: Printed, locale: Locale): NumberView | undefined;
/** What a list or a section says of how its numbers are printed, inside what is around it. */
export declare const within: (list: Pick<Section, "scale" | "decimals">, around: Printed) => Printed;
/**
 * The value before this one, and how much it has changed since: the difference is ours, and says
 * so.
 */
export declare function previousSentence(row: Row, previous: Previous, around: Printed, style: Style, locale: Locale): Sentence;
/**
 * How much a number of people has changed since a date: undefined where the two can't be compared,
 * or nothing has changed.
 */
export declare function sinceSentence({ value, qualifier, scale, previous }: Row, locale: Locale): Sentence | undefined;
/** A difference with its sign. */
export declare function changeText(by: number, style: Style, { messages, formats }: Locale): string;
