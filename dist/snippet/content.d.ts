import { type Markup } from '../download/markup.js';
import { type Locale } from '../locale/locale.js';
import type { SnippetOptions } from './options.js';
type Document = Readonly<Record<string, unknown>>;
/** The name in the tag of all figures together. */
export declare const SHEET = "fact-sheet";
/** What a page can be given, by the names in the tags. */
export declare const WIDGETS: readonly string[];
/** What a page is given: the figures as data, as words, and as search engines read them. */
export interface Content {
    readonly locale: Locale;
    readonly heading: string;
    /** Where the figures are from, where the heading doesn't say it. */
    readonly place?: string | undefined;
    /** No more of the document than is shown. */
    readonly document: Document;
    readonly words: Markup;
    /** The words are about as high as what is drawn in their place. */
    readonly keepsRoom: boolean;
    readonly datasets: readonly Markup[];
}
/**
 * What a page is given of a document. Throws a `RangeError` where there is no such widget, or
 * nothing for it.
 */
export declare function contentFor(document: Document, options: SnippetOptions): Promise<Content>;
export {};
