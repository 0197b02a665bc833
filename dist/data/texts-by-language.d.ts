/** A text by language, and its place. */
export interface TextAt {
    readonly path: string;
    readonly byLanguage: Readonly<Record<string, string>>;
}
/**
 * Every text of a document that is an object from language to string, in the document's order. It
 * may be as deep as it likes.
 */
export declare function textsByLanguage(document: unknown): TextAt[];
