import type { Locale } from '../locale/locale.js';
import type { Mark } from '../parse/digits.js';
import type { SheetWords } from '../parse/sheet-words/types.js';
import type { Text } from '../data/fields.js';
import type { FaultReason, Said, TableFault } from './marked-table.js';
/** What a table is read with: its language, and what couldn't be read so far. */
export interface Reading {
    /** What the page says; undefined where it says nothing. */
    readonly lang: string | undefined;
    readonly locale: Locale;
    /** The words of the table's language; English where it has none that we speak. */
    readonly words: SheetWords;
    /** The mark before fractions; undefined where the page's language doesn't say. */
    readonly mark: Mark | undefined;
    readonly faults: TableFault[];
}
/** Where something stands in a table. */
export type Place = Pick<TableFault, 'row' | 'column'>;
/** `lang` is what the page says, `locale` the words that serve it. */
export declare function readingIn(lang: string | undefined, locale: Locale): Reading;
export declare function tell(reading: Reading, place: Place, text: string, reason: FaultReason): undefined;
/** A text of the document: with its language where that isn't the table's. */
export declare const textOf: ({ text, lang }: Said) => Text;
/**
 * The alpha-2 code of a country by its name in the table's language; undefined for a name that we
 * don't know, or that two have: the row then goes by its own words.
 */
export declare function countryNamed(name: string, { lang }: Locale): string | undefined;
