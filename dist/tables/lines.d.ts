import type { Source, Text } from '../data/fields.js';
import type { Locale } from '../locale/locale.js';
import type { Said } from './marked-table.js';
import { type Reading } from './reading.js';
/** What lines of words around or beside numbers say. */
export interface Lines {
    asOf?: Text;
    note?: Text;
    source?: Source;
    /** Which place the figures are about. */
    place?: Text;
    partOf?: Text;
    /** The value before, as it is written, and its date. */
    previous?: {
        readonly text: string;
        readonly asOf?: Text;
    };
    /** Lines that begin with no word of ours. */
    readonly rest: Said[];
}
/** Reads lines by the words that they begin with. */
export declare function readLines(lines: readonly Said[], reading: Reading): Lines;
/**
 * A date as the format keeps it, where a text is one in the language's words; undefined for any
 * other text, which is kept as it is.
 */
export declare function dateOf(text: string, { formats, messages }: Locale): string | undefined;
