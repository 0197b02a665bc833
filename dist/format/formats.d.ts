import { type NameForm } from './country-names.js';
import { type Place } from './numbers.js';
import type { Print } from './print.js';
export type { Place } from './numbers.js';
export type { Print, Scale } from './print.js';
/**
 * How one language writes values: Latin digits always, and a no-break space wherever a number
 * stands apart from its unit.
 */
export interface Formats {
    readonly lang: string;
    /** People, staff, offices: "8,087", "3.4 million". */
    count(value: number, print?: Print): string;
    /**
     * A printed share in percentage points, with all its decimals: `61.4` is "61.4%". `decimals`
     * fixes them.
     */
    percent(points: number, decimals?: number): string;
    /**
     * A calculated share: one decimal at most, and never a little as nothing, nor nearly all as all.
     */
    share(points: number): string;
    /**
     * Money: "US$41.2M" beside a mark, "US$41.2 million" in a sentence; without a scale in full, with
     * two decimals or none. `currency` is a code of ISO 4217, or a sign that is printed as it is
     * given.
     */
    money(value: number, currency?: string, print?: Print, place?: Place): string;
    /** `2024`, `2024-09` or `2024-06-30` in words; undefined where that is no date. */
    date(asOf: string): string | undefined;
    /**
     * The name of a country by its ISO 3166 code of two letters, as the United Nations writes it;
     * undefined where there is none, and the code where the names of the language aren't here.
     * `short`, the default, stands beside a mark; `full` in tables and downloads.
     */
    region(alpha2: string, form?: NameForm): string | undefined;
    /** Names in a row, as a sentence has them. */
    list(items: readonly string[]): string;
    /** The plural form that goes with a number. */
    plural(value: number): Intl.LDMLPluralRule;
}
/**
 * How a language writes, kept for the page. Plain where its data isn't here: see `loadLanguage`.
 */
export declare function formatsFor(lang: string): Formats;
export declare function plainFormats(lang: string): Formats;
/** A language tag in its usual form: `en_US` is `en-US`. Undefined where it names no language. */
export declare function normaliseTag(tag: string): string | undefined;
