import { type Row, type Section } from './fields.js';
/** What is required, what came in, and what is missing. All as stated: nothing is calculated here. */
export interface Funding extends Section {
    /** Three letters of ISO 4217. */
    readonly currency?: string;
    readonly required?: Row;
    readonly received?: Row;
    readonly gap?: Row;
    /** As printed, 56 for 56 %. */
    readonly percent: {
        readonly received?: number;
        readonly gap?: number;
    };
    readonly parts: readonly Row[];
}
/** Reads the funding of a document, or of the section alone. */
export declare const decodeFunding: (input: unknown) => import("./decode.js").Decoded<Funding>;
