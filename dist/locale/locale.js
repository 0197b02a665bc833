import { loadCountryNames } from '../format/country-names.js';
import { formatsFor, normaliseTag } from '../format/formats.js';
import { languageNow, loadLanguage } from '../format/languages.js';
import { loadMessages, messagesNow } from '../messages/index.js';
const loaded = new Map();
/** The locale of a tag where it needs no loading: a drawing that can be made at once is. */
export function localeNow(tag) {
    const known = loaded.get(tag);
    if (known)
        return known;
    const messages = messagesNow(tag);
    if (!messages || !languageNow(tag))
        return undefined;
    const locale = { lang: tag, formats: formatsFor(tag), messages };
    loaded.set(tag, locale);
    return locale;
}
/**
 * The locale of a tag, fetched once per page. Rejects where it can't be loaded, and with a
 * `RangeError` for a language that has no sentences.
 */
export async function loadLocale(lang) {
    const tag = normaliseTag(lang) ?? lang;
    const [messages] = await Promise.all([loadMessages(tag), loadLanguage(tag)]);
    return localeNow(tag) ?? { lang: tag, formats: formatsFor(tag), messages };
}
/** The same with the names of countries, for data in a language. */
export async function loadLocaleAndNames(lang, dataLang) {
    const [locale] = await Promise.all([loadLocale(lang), loadCountryNames(lang)]);
    return { ...locale, dataLang: dataLang && normaliseTag(dataLang) };
}
