import type { Messages, Plural } from './types.js';
/** The sentences of a tag's language, where they are here already. */
export declare const messagesNow: (tag: string) => Messages | undefined;
/** The sentences of a tag's language, fetched once per page. After a failure it is tried again. */
export declare const loadMessages: (tag: string) => Promise<Messages>;
/** Gives a language's sentences that came with the bundle. */
export declare const registerMessages: (language: import("../language/languages.js").Language, value: Messages) => void;
/** A sentence with its places filled. A place without a value stays as it is, for all to see. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The pieces of a sentence in their order, for templates that wrap what is filled in. */
export declare function fillParts<T>(template: string, values: Readonly<Record<string, T>>): (string | T)[];
/** The form that a plural rule asks for. */
export declare function plural(forms: Plural, rule: Intl.LDMLPluralRule): string;
