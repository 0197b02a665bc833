import type { ReactiveControllerHost } from '@lit/reactive-element';
import { type Formats } from '../format/formats.js';
import type { Messages } from '../messages/messages.js';
/** How a widget writes and what it says, in one language. */
export interface Locale {
    /** The language's tag, for `lang`. */
    readonly lang: string;
    /** The language of the data's plain texts, where the data says it. */
    readonly dataLang?: string | undefined;
    readonly formats: Formats;
    readonly messages: Messages;
    /** The sentences, or how the language writes, couldn't be loaded: values are written without any language's marks. */
    readonly incomplete?: boolean;
}
/**
 * The language of a widget: the nearest `lang`, then the data's, then English; the first that has sentences.
 * The browser's language isn't asked, so that every reader of a page sees the same.
 */
export declare class LocaleController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    /** The direction that the page says or, where it says none, that of the language. */
    get dir(): 'ltr' | 'rtl';
    /**
     * The locale for data in a language. Undefined while it is loading, `null` when not even English could be loaded.
     * `needsNames`: whether countries have to be named in a language.
     */
    read(dataLang: string | undefined, needsNames: (lang: string) => boolean): Locale | undefined | null;
}
