import { type Row, type Section, type Text } from './fields.js';
/** Who gave, in the order in which they are thanked. */
export interface Donors extends Section {
    readonly items: readonly Donor[];
    /** Of the amounts: three letters of ISO 4217. */
    readonly currency?: string;
    readonly thanks?: Text;
    readonly closing?: Text;
}
/** Its value is what it gave, `null` where that isn't said. */
export interface Donor extends Row {
    /** An alpha-2 code. */
    readonly country?: string;
}
/** Reads the donors of a document, or of the section alone. */
export declare const decodeDonors: (input: unknown) => import("./decoded.js").Decoded<Donors>;
