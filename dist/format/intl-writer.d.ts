import type { Writer } from './writer.js';
/** How a language writes, by the browser. */
export declare function intlWriter(lang: string): Writer;
/** The mark after "US$" keeps the dollar sign beside its letters where the text runs from the right. */
export declare const closed: (amount: string) => string;
