import { directionOf } from '../format/direction.js';
import { formatsFor, normaliseTag, plainFormats } from '../format/formats.js';
import { hasCountryNames, loadCountryNames } from '../format/country-names.js';
import { languageNow, loadLanguage } from '../format/languages.js';
import { hasMessages, loadMessages, messagesNow } from '../messages/index.js';
import { Surroundings } from './surroundings.js';
const loaded = new Map();
/** Languages whose names of countries can't be had: there codes stand. */
const nameless = new Set();
/**
 * The language of a widget: the nearest `lang`, then the data's, then English; the first that has sentences.
 * The browser's language isn't asked, so that every reader of a page sees the same.
 */
export class LocaleController {
    #host;
    #surroundings;
    #tag = 'en';
    constructor(host) {
        this.#host = host;
        this.#surroundings = new Surroundings(host);
    }
    /** The direction that the page says or, where it says none, that of the language. */
    get dir() {
        const { dir } = this.#surroundings;
        return dir === 'rtl' || dir === 'ltr' ? dir : directionOf(this.#tag);
    }
    /**
     * The locale for data in a language. Undefined while it is loading, `null` when not even English could be loaded.
     * `needsNames`: whether countries have to be named in a language.
     */
    read(dataLang, needsNames) {
        const tags = [this.#surroundings.lang, dataLang ?? '', 'en'].map(normaliseTag);
        const tag = tags.find((candidate) => candidate && hasMessages(candidate)) ?? 'en';
        const language = hasMessages(tag) ?? 'en';
        this.#tag = tag;
        const words = loaded.get(tag) ?? wordsNow(tag, language);
        if (needsNames(tag) && !hasCountryNames(language) && !nameless.has(language)) {
            // Beside the sentences, not after them.
            if (!words && !loaded.has(tag))
                void load(tag, language);
            void loadNames(language).then(() => this.#host.requestUpdate());
            return undefined;
        }
        if (words)
            return { ...words, lang: tag, dataLang: normaliseTag(dataLang ?? '') };
        if (loaded.has(tag))
            return null;
        void load(tag, language).then(() => this.#host.requestUpdate());
        return undefined;
    }
}
/** What needs no loading: a drawing that can be made at once is made at once. */
function wordsNow(tag, language) {
    const messages = messagesNow(language);
    if (!messages || !languageNow(tag))
        return undefined;
    const words = { formats: formatsFor(tag), messages };
    loaded.set(tag, words);
    return words;
}
async function load(tag, language) {
    try {
        const [messages] = await Promise.all([loadMessages(language), loadLanguage(tag)]);
        loaded.set(tag, { messages, formats: formatsFor(tag) });
    }
    catch {
        const messages = await loadMessages(language).catch(() => loadMessages('en')).catch(() => undefined);
        loaded.set(tag, messages && { messages, formats: plainFormats(tag), incomplete: true });
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
