import { countryName, namedCountries } from '../format/country-names.js';
import { languageNow } from '../format/languages.js';
import { variantOf } from '../format/language-data.js';
import { supportedLanguage } from '../language/languages.js';
import { countriesSharing } from '../parse/ambiguous-names.js';
import { plainName } from '../parse/plain-name.js';
import { SHEET_WORDS } from '../parse/sheet-words/all.js';
/** `lang` is what the page says, `locale` the words that serve it. */
export function readingIn(lang, locale) {
    return {
        lang,
        locale,
        words: SHEET_WORDS[supportedLanguage(locale.lang) ?? 'en'],
        mark: lang === undefined ? undefined : markOf(lang),
        faults: [],
    };
}
export function tell(reading, place, text, reason) {
    reading.faults.push({ ...place, text, reason });
    return undefined;
}
/**
 * How a language marks fractions: as our own words write them, else as the browser does for a
 * language that it knows.
 */
function markOf(lang) {
    const data = languageNow(lang);
    const decimal = data ? variantOf(data, lang).decimal : browsersMark(lang);
    return decimal === '.' || decimal === ',' ? decimal : undefined;
}
function browsersMark(lang) {
    try {
        if (!Intl.NumberFormat.supportedLocalesOf(lang).length)
            return undefined;
        const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
        return parts.find(({ type }) => type === 'decimal')?.value;
    }
    catch {
        return undefined;
    }
}
/** A text of the document: with its language where that isn't the table's. */
export const textOf = ({ text, lang }) => (lang ? { [lang]: text } : text);
const indexes = new Map();
/**
 * The alpha-2 code of a country by its name in the table's language; undefined for a name that we
 * don't know, or that two have: the row then goes by its own words.
 */
export function countryNamed(name, { lang }) {
    let index = indexes.get(lang);
    if (!index)
        indexes.set(lang, (index = countryIndex(lang)));
    const bare = plainName(name);
    return countriesSharing(bare).length ? undefined : index.get(bare);
}
function countryIndex(lang) {
    const index = new Map();
    for (const code of namedCountries(lang))
        for (const form of ['full', 'short']) {
            const bare = plainName(countryName(lang, code, form) ?? '');
            if (bare)
                index.set(bare, (index.get(bare) ?? code) === code ? code : '');
        }
    for (const [name, code] of index)
        if (!code)
            index.delete(name);
    return index;
}
