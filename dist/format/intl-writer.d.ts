import type { Writer } from './writer.js';
/** How a language writes, by the browser. */
export declare function intlWriter(lang: string): Writer;
