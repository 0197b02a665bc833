import { type Marks } from './digits.js';
import type { Formats } from './formats.js';
/** One language's part of CLDR, as scripts/locale-pack.mjs writes it. */
export interface PackData extends Marks {
    readonly lang: string;
    readonly minus: string;
    /** `{0}` is the number. */
    readonly percent: string;
    /** `{0}` is the number; for a million, a thousand million and a million million. */
    readonly units: readonly [string, string, string];
    /** `{0}` is the amount, `{1}` the symbol. */
    readonly money: string;
    /** `USDUS$|…`; a currency that is not here goes by its code. */
    readonly symbols: string;
    /** January first, `|` between: in a full date, and beside a year alone where that differs. */
    readonly months: string;
    readonly monthsAlone?: string;
    /** `{y}` `{m}` `{d}`. */
    readonly monthYear: string;
    readonly day: string;
    /** `{0}` is what came before, `{1}` the next: for two, the first two, those between, the last. */
    readonly list: readonly [string, string, string, string];
    /** `ADAndorra|…`. */
    readonly regions: string;
}
/** A language's pack in force. */
export interface LocalePack {
    readonly data: PackData;
    readonly formats: Formats;
}
/** A pack in force, the same one for the same data. */
export declare function localePack(data: PackData): LocalePack;
/** How a language writes, by its pack. */
export declare function formatsFromPack(pack: PackData): Formats;
