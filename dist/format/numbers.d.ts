import type { LanguageData } from './language-data.js';
import type { Print } from './print.js';
/** Where a number stands: beside a mark in few letters, or in a sentence in whole words. */
export type Place = 'mark' | 'sentence';
/** Writes the numbers of a language. */
export interface NumberWriter {
    /** In full, with so many decimals at least and at most. */
    full(value: number, least?: number, most?: number): string;
    /** In the unit that is asked for. */
    scaled(value: number, print: Print, place: Place): string;
}
export declare function numberWriter(data: LanguageData): NumberWriter;
