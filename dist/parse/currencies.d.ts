/** The currencies of ISO 4217 in force, those of funds and metals left out. */
export declare const CURRENCIES: readonly string[];
/**
 * What finds a currency behind a number in a running text. Signs and codes are as they are written.
 */
export declare const CURRENCY_AFTER: string;
/**
 * What finds a currency before a number there. In capitals, "TOP 3" and "ALL 500" are words;
 * "COP29" is a conference, so that a code stands apart from its number, but for those that stand
 * close to it.
 */
export declare const CURRENCY_BEFORE: string;
/** An amount without its currency, and the currencies that its sign or its name can mean. */
export interface WithoutCurrency {
    readonly rest: string;
    /** Empty where it has none. */
    readonly currencies: readonly string[];
}
/** Takes the currency off an amount, from before or behind it. */
export declare function withoutCurrency(amount: string): WithoutCurrency;
/**
 * The currencies that a code, a sign or a name can mean, the usual one first; none for what is no
 * currency.
 */
export declare const currenciesOf: (writing: string) => readonly string[];
/** The currencies that the first sign, code or name in a text can mean. */
export declare const currenciesIn: (text: string) => readonly string[];
