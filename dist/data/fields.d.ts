import type { Correction, Issued } from './issued.js';
import { type Text } from './texts.js';
export type { Text };
/** Where figures come from. */
export interface Source {
    readonly text?: Text;
    /** An absolute address of http or https. */
    readonly url?: string;
}
export type Qualifier = 'about' | 'over' | 'nearly' | 'under' | 'estimate';
/** The unit that a number is printed in; `one` is in full. */
export type Scale = 'one' | 'thousand' | 'million' | 'billion';
/**
 * How the sheet prints its numbers: what a row, its list, its section or the document says. The
 * nearest wins.
 */
export interface Printed {
    readonly scale?: Scale;
    /** How many decimals, exactly: 0 to 3. */
    readonly decimals?: number;
}
/** The value before this one. */
export interface Previous {
    readonly value: number;
    readonly asOf?: Text;
    /** What it counts, where that isn't what the row counts. */
    readonly unit?: Text;
}
/** One value and what was said of it. */
export interface Row extends Printed {
    /** `null`: not provided. Never negative. */
    readonly value: number | null;
    /** What stands in the place of a number: "All", "1 in 74". Only key figures have it. */
    readonly words?: Text;
    /** The share as printed, 61.4 for 61.4 %. It may stand without a value. */
    readonly percent?: number;
    readonly label?: Text;
    readonly qualifier?: Qualifier;
    /** The mark of a footnote beside the value: `*`, `†`, `¹` or `(1)`. */
    readonly mark?: string;
    readonly asOf?: Text;
    readonly source?: Source;
    readonly note?: Text;
    readonly previous?: Previous;
    /** The row that this one is a part of: its label, or a known key. */
    readonly partOf?: Text;
    /** A row that gathers what has no row of its own. */
    readonly other?: boolean;
    /** The value is that of the page's author, among fetched ones. */
    readonly authored?: boolean;
}
/**
 * What any section may say about itself. Its date, source and way of printing are the document's
 * where it has none.
 */
export interface Section extends Printed {
    readonly title?: Text;
    readonly asOf?: Text;
    readonly source?: Source;
    readonly note?: Text;
    /** What the figure shows, in the author's words. */
    readonly takeaway?: Text;
    /** As the data states it; never a sum of ours. */
    readonly total?: number | null;
    /** The document's country, with its alpha-2 code. */
    readonly place?: Country;
    /** Of this section alone. */
    readonly corrections?: readonly Correction[];
    /** What the document says of the edition of all its figures. */
    readonly issued?: Issued;
}
export type SectionName = 'population' | 'funding' | 'origins' | 'staffing' | 'keyFigures' | 'donors';
/**
 * A country: its code as written, alpha-2 or alpha-3 in capitals (`countryOf` makes it alpha-2), or
 * its name.
 */
export interface Country {
    readonly code?: string;
    readonly label?: Text;
}
/** Who publishes a document, by name or with the address of its logo. */
export interface Organisation {
    readonly name: Text;
    /** An absolute address of http or https. */
    readonly logo?: string;
}
/** What a document says for all its sections. */
export interface Header extends Printed, Issued {
    readonly title?: Text;
    readonly organisation?: Organisation;
    readonly country?: Country;
    /** Whose codes name countries. Those of ISO 3166 by default. */
    readonly countryCodes?: 'ISO' | 'UNHCR';
    /** A BCP 47 tag. */
    readonly lang?: string;
    readonly asOf?: Text;
    readonly source?: Source;
    readonly notes: readonly Text[];
    /** The sections that it has, in its own order. */
    readonly sections: readonly SectionName[];
}
export declare const boolean: {
    expects: string;
    read: import("./schema.js").Read<boolean>;
    code: import("./issues.js").IssueCode;
};
export declare const text: {
    expects: string;
    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
    code: import("./issues.js").IssueCode;
};
export declare const date: {
    expects: string;
    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
    code: import("./issues.js").IssueCode;
};
export declare const url: {
    expects: string;
    read: import("./schema.js").Read<string>;
    code: import("./issues.js").IssueCode;
};
export declare const lang: {
    expects: string;
    read: import("./schema.js").Read<string>;
    code: import("./issues.js").IssueCode;
};
export declare const currency: {
    expects: string;
    read: import("./schema.js").Read<string>;
    code: import("./issues.js").IssueCode;
};
export declare const amount: {
    expects: string;
    read: import("./schema.js").Read<number>;
    code: import("./issues.js").IssueCode;
};
export declare const count: {
    expects: string;
    read: import("./schema.js").Read<number>;
    code: import("./issues.js").IssueCode;
};
export declare const amountOrWords: {
    expects: string;
    read: import("./schema.js").Read<string | number | Readonly<Record<string, string>>>;
    code: import("./issues.js").IssueCode;
};
export declare const countOrSum: {
    expects: string;
    read: import("./schema.js").Read<number | "sum">;
    code: import("./issues.js").IssueCode;
};
export declare const source: {
    expects: string;
    read: import("./schema.js").Read<Source>;
    code: import("./issues.js").IssueCode;
};
export declare const organisation: {
    expects: string;
    read: import("./schema.js").Read<Organisation>;
    code: import("./issues.js").IssueCode;
};
export declare const previous: {
    expects: string;
    read: import("./schema.js").Read<Previous>;
    code: import("./issues.js").IssueCode;
};
/**
 * The mark of a footnote beside a number, or nothing. A bare digit is none: where it isn't raised,
 * in a copied text or in mail, 6,541 with a 1 would be 65,411.
 */
export declare const MARK: RegExp;
export declare const mark: {
    expects: string;
    read: import("./schema.js").Read<string>;
    code: import("./issues.js").IssueCode;
};
/** One of the format's own words. */
export declare function keyword<const T extends readonly string[]>(options: T): {
    expects: string;
    read: import("./schema.js").Read<T[number]>;
    code: import("./issues.js").IssueCode;
};
/** How numbers are printed, wherever that can be said. */
export declare const printed: {
    scale: {
        expects: string;
        read: import("./schema.js").Read<"one" | "thousand" | "million" | "billion">;
        code: import("./issues.js").IssueCode;
    };
    decimals: {
        expects: string;
        read: import("./schema.js").Read<number>;
        code: import("./issues.js").IssueCode;
    };
};
