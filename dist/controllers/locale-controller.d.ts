import type { ReactiveControllerHost } from 'lit';
import { type Direction } from '../format/direction.js';
import { type Locale } from '../locale/locale.js';
/**
 * The language of a widget: the nearest `lang`, then the data's, then English; the first that has
 * sentences. The browser's language isn't asked, so that every reader of a page sees the same.
 */
export declare class LocaleController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    /** The direction that the page says or, where it says none, that of the language. */
    get dir(): Direction;
    /**
     * The locale for data in a language. Undefined while it is loading, `null` when not even English
     * could be loaded. `needsNames`: whether countries have to be named in a language. `wantsNames`:
     * whether they may be named later.
     */
    read(dataLang: string | undefined, needsNames: (lang: string) => boolean, wantsNames?: boolean): Locale | undefined | null;
}
