/** The mark before the fraction: 1.5 or 1,5. */
export type Mark = '.' | ',';
/**
 * A text with Latin digits, one kind of space and of apostrophe, and no marks of direction.
 * Footnote marks stay what they are: ² is no 2.
 */
export declare function plainDigits(text: string): string;
/**
 * The number that digits and marks mean where the fraction's mark is known; undefined where they
 * mean none, or one that no browser keeps exactly.
 */
export declare function numberWith(mark: Mark, digits: string, zeros?: number): number | undefined;
/** What digits mean either way. */
export interface Readings {
    readonly '.': number | undefined;
    readonly ',': number | undefined;
}
/** Reads digits both ways: 1,234 is a thousand and more, or little more than one. */
export declare const readingsOf: (digits: string, zeros?: number) => Readings;
/**
 * The mark that a writing settles by itself: 12,5 and 1.234.567 are of a comma. Undefined where it
 * has no mark, or could be either.
 */
export declare function settledMark(readings: Readings): Mark | undefined;
