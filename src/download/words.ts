import type { FigureView, Line, Sentence } from '../templates/figure-view.js';

/** A sentence as plain text. */
export const plain = (sentence: Sentence): string => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** What a sentence of ours is about: the source in "Source: …". */
export const named = ({ sentence }: Line): string => sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.text])).join('');

/** A figure with what there is to say of it today, such as that it could not be updated, among its notes. */
export const withRemarks = (view: FigureView, remarks: readonly Sentence[]): FigureView =>
  (remarks.length ? { ...view, notes: [...view.notes, ...remarks] } : view);
