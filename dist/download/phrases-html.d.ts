import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';
import { attributes, type Markup } from './markup.js';
/**
 * A number with its exact value, and what is said of it; words in the place of a number have no
 * value.
 */
export declare function numberHtml(number: NumberView | undefined, missing: string): Markup;
export declare const small: (line: Line) => Markup;
export declare const paragraph: (sentence: Sentence) => Markup;
export declare const element: (name: string, content: Markup, given?: Parameters<typeof attributes>[0]) => Markup;
export declare const bdi: ({ text, lang }: Phrase) => Markup;
export declare const sentenceHtml: (sentence: Sentence) => Markup;
export declare const sentenceWithLink: ({ sentence, url }: Line) => Markup;
