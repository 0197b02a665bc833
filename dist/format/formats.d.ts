import type { LocalePack } from './locale-pack.js';
/** How one language writes values: Latin digits always, and a no-break space wherever a number stands apart from its unit. */
export interface Formats {
    readonly lang: string;
    /** People, staff, offices: exact, with one decimal at most. */
    count(value: number): string;
    /** A share in percentage points: `56` is "56%". Never prints a little as nothing, nor nearly all as all. */
    percent(points: number): string;
    /** Money as it is spoken of: from 100,000 on in millions with one decimal (or the language's own units), below that in full. */
    money(value: number, currency?: string): string;
    /** Money in full, with decimals only where there are any. */
    moneyExact(value: number, currency?: string): string;
    /** `2024`, `2024-09` or `2024-06-30` in words; undefined where that is no date. */
    date(asOf: string): string | undefined;
    /** The name of a country by its ISO 3166 code of two letters; undefined where there is none. */
    region(alpha2: string): string | undefined;
    /** Names in a row, as a sentence has them. */
    list(items: readonly string[]): string;
    /** The plural form that goes with a number. */
    plural(value: number): Intl.LDMLPluralRule;
}
/** How a language writes, kept for the page. Plain where the browser can't write that language and no pack is given. */
export declare function formatsFor(lang: string, pack?: LocalePack): Formats;
/** Digits without grouping, ISO dates and codes as they are: never another language's marks. */
export declare function plainFormats(lang: string): Formats;
/** A language tag in its usual form: `en_US` is `en-US`. Undefined where it names no language. */
export declare function normaliseTag(tag: string): string | undefined;
