import { directionOf } from '../format/direction.js';
import { normaliseTag, plainFormats } from '../format/formats.js';
import { hasCountryNames, loadCountryNames } from '../format/country-names.js';
import { supportedLanguage } from '../language/languages.js';
import { loadLocale, localeNow } from '../locale/locale.js';
import { loadMessages } from '../messages/index.js';
import { InheritedLanguage } from './inherited-language.js';
/** What is used in the place of a locale that couldn't be loaded; undefined where nothing could. */
const substitutes = new Map();
/** Languages whose names of countries can't be had: there codes stand. */
const nameless = new Set();
/**
 * The language of a widget: the nearest `lang`, then the data's, then English; the first that has
 * sentences. The browser's language isn't asked, so that every reader of a page sees the same.
 */
export class LocaleController {
    #host;
    #inherited;
    #tag = 'en';
    constructor(host) {
        this.#host = host;
        this.#inherited = new InheritedLanguage(host);
    }
    /** The direction that the page says or, where it says none, that of the language. */
    get dir() {
        const { dir } = this.#inherited;
        return dir === 'rtl' || dir === 'ltr' ? dir : directionOf(this.#tag);
    }
    /**
     * The locale for data in a language. Undefined while it is loading, `null` when not even English
     * could be loaded. `needsNames`: whether countries have to be named in a language. `wantsNames`:
     * whether they may be named later.
     */
    read(dataLang, needsNames, wantsNames = false) {
        const tags = [this.#inherited.lang, dataLang ?? '', 'en'].map(normaliseTag);
        const tag = tags.find((candidate) => candidate && supportedLanguage(candidate)) ?? 'en';
        const language = supportedLanguage(tag) ?? 'en';
        this.#tag = tag;
        const locale = localeNow(tag) ?? substitutes.get(tag);
        const named = hasCountryNames(language);
        const needs = needsNames(tag);
        if ((needs || wantsNames) && !named && !nameless.has(language)) {
            void loadNames(language).then(() => this.#host.requestUpdate());
            if (needs) {
                // Beside the sentences, not after them.
                if (!locale && !substitutes.has(tag))
                    void load(tag, language);
                return undefined;
            }
        }
        if (locale)
            return { ...locale, dataLang: normaliseTag(dataLang ?? ''), named };
        if (substitutes.has(tag))
            return null;
        void load(tag, language).then(() => this.#host.requestUpdate());
        return undefined;
    }
}
async function load(tag, language) {
    try {
        await loadLocale(tag);
    }
    catch {
        const messages = await loadMessages(language)
            .catch(() => loadMessages('en'))
            .catch(() => undefined);
        substitutes.set(tag, messages && { lang: tag, messages, formats: plainFormats(tag), incomplete: true });
    }
}
async function loadNames(language) {
    try {
        await loadCountryNames(language);
    }
    catch {
        nameless.add(language);
    }
}
