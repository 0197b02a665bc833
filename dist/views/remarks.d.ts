import type { Sentence } from './figure-view.js';
import type { Locale } from '../locale/locale.js';
/**
 * What readers are told of the state of the figures: how many rows are left out, and since when
 * there are no newer ones.
 */
export declare function remarks(leftOut: number, lastReceived: Date | undefined, { messages, formats }: Locale): Sentence[];
