import { type TemplateResult } from 'lit';
import type { Line, NumberView, Phrase, Sentence } from './figure-view.js';
/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export declare const isolated: ({ text, lang }: Phrase) => TemplateResult;
/** A sentence with its names and numbers set apart. */
export declare const spoken: (sentence: Sentence) => unknown[];
/** A sentence; where it leads to an address, the name in it is the link. */
export declare const linked: ({ sentence, url }: Line) => unknown[];
/** A number with its exact value for machines and what is said of it in small. No number: what stands for it. */
export declare const figure: (number: NumberView | undefined, missing: string) => TemplateResult;
/** What is said of a row, below its number: a `dd` each. */
export declare const details: (lines: readonly Line[]) => unknown[];
/** A total under its rows. */
export declare const totalLine: (label: string, total: NumberView) => TemplateResult;
/** A piece of a text, in the text's own language. */
export declare const spokenIn: (piece: string, { lang }: Phrase) => TemplateResult;
