import { nothing, type TemplateResult } from 'lit';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';
/** What a template can hold in the place of an element: `nothing` where there is none. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];
/** A name or a number: set apart, so that its direction can't turn its neighbours around. */
export declare const bdi: ({ text, lang }: Phrase) => TemplateResult;
/** A sentence with its names and numbers set apart. */
export declare const sentenceContent: (sentence: Sentence) => Content;
/** A sentence; where it leads to an address, the name in it is the link. */
export declare const lineContent: ({ sentence, url }: Line) => Content;
/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export declare function valueContent(number: NumberView | undefined, missing: string, share?: NumberView | undefined): Content;
/** What is said of a row, below its number: a `dd` each. */
export declare const details: (lines: readonly Line[]) => Content;
/** A total under its rows. */
export declare const totalLine: (label: string, total: NumberView) => TemplateResult;
