import type { FigureView, Line, Sentence } from '../templates/figure-view.js';
/** A sentence as plain text. */
export declare const plain: (sentence: Sentence) => string;
/** What a sentence of ours is about: the source in "Source: …". */
export declare const named: ({ sentence }: Line) => string;
/** A figure with what there is to say of it today, such as that it could not be updated, among its notes. */
export declare const withRemarks: (view: FigureView, remarks: readonly Sentence[]) => FigureView;
