/** HTML that is safe to put into a page. */
export interface Markup {
    readonly html: string;
}
type Piece = string | number | Markup | undefined | readonly Piece[];
/**
 * HTML as a template: what is filled in is text, or markup made in the same way. `undefined` is
 * nothing.
 */
export declare function markup(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup;
/**
 * A start tag's attributes. One that is `undefined` or false isn't there; one that is true has no
 * value.
 */
export declare function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Markup;
/**
 * JSON for an attribute in straight single quotes: no character that could end it or its tag, or
 * that a content system would turn into an entity.
 */
export declare function attributeJson(value: unknown): Markup;
export {};
