import { type Child, type VNode } from './dom.js';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';
/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export declare const bdi: ({ text, lang }: Phrase) => VNode;
/** A sentence with its names and numbers set apart. */
export declare const sentenceNodes: (sentence: Sentence) => Child;
/** A sentence; where it leads to an address, the name in it is the link. */
export declare const sentenceWithLink: ({ sentence, url }: Line) => Child;
/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export declare const valueNodes: (number: NumberView | undefined, missing: string, share?: NumberView | undefined) => Child;
/** What is said of a row, below its number: a `dd` each. */
export declare const details: (lines: readonly Line[]) => Child;
/** A total under its rows. */
export declare const totalLine: (label: string, total: NumberView) => VNode;
/** A piece of a text, in the text's own language. */
export declare const span: (piece: string, { lang }: Phrase) => VNode;
