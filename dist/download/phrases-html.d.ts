import { type Direction } from '../format/direction.js';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';
import { attributes, type Markup } from './markup.js';
/**
 * A number with its exact value, and what is said of it; words in the place of a number have no
 * value.
 */
export declare function numberHtml(number: NumberView | undefined, missing: string, dir: Direction): Markup;
export declare const small: (line: Line, dir: Direction) => Markup;
export declare const paragraph: (sentence: Sentence, dir: Direction) => Markup;
export declare const element: (name: string, content: Markup, given?: Parameters<typeof attributes>[0]) => Markup;
/** A name or a number, set apart where its direction could turn its neighbours around. */
export declare const phraseHtml: ({ text, lang }: Phrase, dir: Direction) => Markup;
export declare const sentenceHtml: (sentence: Sentence, dir: Direction) => Markup;
export declare const sentenceWithLink: ({ sentence, url }: Line, dir: Direction) => Markup;
