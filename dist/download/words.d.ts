import type { FigureView, Line, NumberView, RowView, Sentence } from '../views/figure-view.js';
/** A sentence as plain text. */
export declare const plainText: (sentence: Sentence) => string;
/** What a sentence of ours is about: the source in "Source: …". */
export declare const named: ({ sentence }: Line) => string;
/** A number and what is said of it, as one text. */
export declare const numberWords: ({ before, text, mark, after }: NumberView) => string;
/**
 * A row whose share stands in the place of a number that isn't stated: where there is one column,
 * nothing is missing.
 */
export declare function inOneColumn(row: RowView): RowView;
/** What is said of a row's number: its share first, which no column of its own holds. */
export declare const detailTexts: ({ share, details }: RowView) => readonly Line[];
/**
 * A figure with what there is to say of it today, such as that it could not be updated, among its
 * notes.
 */
export declare const withRemarks: (view: FigureView, remarks: readonly Sentence[]) => FigureView;
/** A figure as it stands in a sheet, which says once what it says of all its figures. */
export declare const withoutShared: (view: FigureView) => FigureView;
