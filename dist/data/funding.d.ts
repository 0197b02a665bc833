import { type Printed, type Row, type Section, type Source, type Text } from './fields.js';
/**
 * What is required, what came in, and what is missing. All as stated: nothing is calculated here.
 */
export interface Funding extends Section {
    /** Three letters of ISO 4217. */
    readonly currency?: string;
    readonly required?: Amount;
    readonly received?: Amount;
    readonly gap?: Amount;
    /** As printed, 56 for 56 %. */
    readonly percent: {
        readonly received?: number;
        readonly gap?: number;
    };
    readonly parts: readonly FundingPart[];
    /** In the order given. */
    readonly years?: readonly FundingYear[];
}
export interface Amount extends Row {
    /** The money is expected, and has not come in. */
    readonly expected?: boolean;
}
/** A part of the whole: one amount, or its own requirement, money received and gap. */
export interface FundingPart extends Amount {
    readonly required?: Amount;
    readonly received?: Amount;
    readonly gap?: Amount;
}
/**
 * What is said of one year. Budget and expenditure are neither a requirement nor money received.
 */
export interface FundingYear extends Printed {
    readonly year?: Text;
    readonly budget?: Amount;
    readonly required?: Amount;
    readonly received?: Amount;
    readonly expenditure?: Amount;
    readonly note?: Text;
    readonly source?: Source;
}
/** The amounts that a year may have, in the order of a budget's life. */
export declare const YEAR_AMOUNTS: readonly ["budget", "required", "received", "expenditure"];
/** Reads the funding of a document, or of the section alone. */
export declare const decodeFunding: (input: unknown) => import("./decoded.js").Decoded<Funding>;
