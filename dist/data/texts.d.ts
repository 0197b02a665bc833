/** A text in one language, or one text per language. Never blank. */
export type Text = string | Readonly<Record<string, string>>;
/** Every language's text. */
export declare function textsOf(value: Text | null | undefined): readonly string[];
