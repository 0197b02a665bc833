import { type Formats } from '../format/formats.js';
import type { Messages } from '../messages/types.js';
/** How figures are written and what they say, in one language. */
export interface Locale {
    /** The language's tag, for `lang`. */
    readonly lang: string;
    /** The language of the data's plain texts, where the data says it. */
    readonly dataLang?: string | undefined;
    readonly formats: Formats;
    readonly messages: Messages;
    /**
     * The sentences, or how the language writes, couldn't be loaded: values are written without any
     * language's marks.
     */
    readonly incomplete?: boolean;
    /** The names of countries are here. */
    readonly named?: boolean;
}
/** The locale of a tag where it needs no loading: a drawing that can be made at once is. */
export declare function localeNow(tag: string): Locale | undefined;
/**
 * The locale of a tag, fetched once per page. Rejects where it can't be loaded, and with a
 * `RangeError` for a language that has no sentences.
 */
export declare function loadLocale(lang: string): Promise<Locale>;
/** The same with the names of countries, for data in a language. */
export declare function loadLocaleAndNames(lang: string, dataLang?: string): Promise<Locale>;
