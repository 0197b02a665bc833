import type { Formats } from './formats.js';
/** What differs between languages. */
export interface Writer {
    readonly number: (value: number, leastDecimals: number, mostDecimals: number) => string;
    readonly percent: (points: number) => string;
    /** A large amount in the language's short units: "8.0M". */
    readonly compact: (amount: number) => string;
    /** An amount that is written already, with its sign and its currency where they stand; `sign` is 1, 0 or -1. */
    readonly money: (text: string, sign: number, currency: string | undefined) => string;
    /** A month or, `withDay`, a day. */
    readonly date: (date: Date, withDay: boolean) => string;
    readonly region: (code: string) => string | undefined;
    readonly list: (items: readonly string[]) => string;
}
/** Formats by the rules that are the same in every language. */
export declare function formatsOf(lang: string, writer: Writer): Formats;
