import { type Language, type Messages, type Plural } from './messages.js';
/** The language whose sentences serve a tag: `az-AZ` is `az`. Undefined where there are none. */
export declare function hasMessages(lang: string): Language | undefined;
/** A language's sentences, where they are here already. */
export declare function messagesNow(language: Language): Messages | undefined;
/** A language's sentences, fetched once a page. After a failure the next call tries again. */
export declare function loadMessages(language: Language): Promise<Messages>;
/** Gives a language's sentences that came with the bundle. */
export declare function registerMessages(language: Language, messages: Messages): void;
/** A sentence with its places filled. A place without a value stays as it is, for all to see. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The pieces of a sentence in their order, for templates that wrap what is filled in. */
export declare function fillParts<T>(template: string, values: Readonly<Record<string, T>>): (string | T)[];
/** The form that a plural rule asks for. */
export declare function plural(forms: Plural, rule: Intl.LDMLPluralRule): string;
