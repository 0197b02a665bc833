import { nothing, type TemplateResult } from 'lit';
import { type Direction } from '../format/direction.js';
import type { Messages } from '../messages/types.js';
import type { Line, NumberView, Phrase, Sentence } from '../views/figure-view.js';
/** What a template can hold in the place of an element: `nothing` where there is none. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];
/** What templates have to know beside the view: the sentences, and the figure's direction. */
export interface TemplateLocale {
    readonly messages: Messages;
    readonly dir: Direction;
    /** A button by its id and words, and what it has opened. */
    readonly opener: (id: string, label: string) => Content;
}
/**
 * A name or a number: set apart where its direction could turn its neighbours around, or where it
 * has a language of its own.
 */
export declare const phraseContent: ({ text, lang }: Phrase, dir: Direction) => Content;
/** A sentence with its names and numbers set apart. */
export declare function sentenceContent(sentence: Sentence, dir: Direction): Content;
/** A sentence; where it leads to an address, the name in it is the link. */
export declare const lineContent: ({ sentence, url }: Line, dir: Direction) => Content;
/**
 * A number with its exact value for machines, what is said of it in small, and its printed share.
 * No number: what stands for it.
 */
export declare function valueContent(number: NumberView | undefined, { messages, dir }: Pick<TemplateLocale, 'messages' | 'dir'>, share?: NumberView | undefined): Content;
/** What is said of a row, below its number: a `dd` each. */
export declare const details: (lines: readonly Line[], dir: Direction) => Content;
/** A total under its rows. */
export declare const totalLine: (total: NumberView, locale: TemplateLocale, label?: string) => TemplateResult;
