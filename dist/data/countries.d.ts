import type { Country, Header } from './fields.js';
/** The alpha-2 code for a code of either length; `undefined` when there is no such country. */
export declare function alpha2Of(code: string): string | undefined;
/** A country in a row, as its alpha-2 code. */
export declare const country: {
    expects: string;
    read: import("./schema.js").Read<string>;
    code: import("./issues.js").IssueCode;
};
/** A document's country with its alpha-2 code, or its name. */
export declare function countryOf({ country: written, countryCodes }: Header): Country | undefined;
