import { type Row, type Section, type Text } from './fields.js';
/** Single figures, each with the sentence that it begins. */
export interface KeyFigures extends Section {
    readonly items: readonly KeyFigure[];
}
export interface KeyFigure extends Row {
    /** The sentence that goes on after the number, or that has it at `{value}`. */
    readonly text?: Text;
    /** `%` is a percentage; a code of ISO 4217 such as `USD`, or a sign such as `US$`, is money. */
    readonly unit?: Text;
}
/** Reads the key figures of a document, or of the section alone. */
export declare const decodeKeyFigures: (input: unknown) => import("./decoded.js").Decoded<KeyFigures>;
