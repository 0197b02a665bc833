import { fillParts, plural } from '../messages/index.js';
const primary = (lang) => lang.replace(/-.*/, '').toLowerCase();
const matches = (a, b) => primary(a) === primary(b);
/** A text of the data in the reader's language, else in the document's, else in any. */
export function phrase(text, locale) {
    return inReadersLanguage(text, locale) ?? inAnyLanguage(text, locale);
}
/**
 * A name: the author's in the reader's language, else the one that its code has there, else the
 * author's in another. A plain string is the author's word for every language.
 */
export function name(label, known, locale) {
    if (label !== undefined) {
        const own = typeof label === 'string' ? inAnyLanguage(label, locale) : inReadersLanguage(label, locale);
        if (own)
            return own;
    }
    if (known !== undefined)
        return { text: known };
    return label === undefined ? { text: locale.messages.nameMissing } : inAnyLanguage(label, locale);
}
function inReadersLanguage(text, { lang, dataLang }) {
    if (typeof text === 'string')
        return dataLang === undefined || matches(dataLang, lang) ? { text } : undefined;
    const entry = Object.entries(text).find(([key]) => key === lang) ??
        Object.entries(text).find(([key]) => matches(key, lang));
    return entry && { text: entry[1] };
}
function inAnyLanguage(text, locale) {
    const { lang, dataLang } = locale;
    if (typeof text === 'string')
        return { text, ...(dataLang !== undefined && !matches(dataLang, lang) && { lang: dataLang }) };
    const entries = Object.entries(text);
    const [key, words = ''] = entries.find(([candidate]) => dataLang !== undefined && matches(candidate, dataLang)) ??
        entries[0] ??
        [];
    return { text: words, lang: key };
}
/** A sentence of ours with names and numbers in it. */
export function sentence(template, values, rule = 'other') {
    const wrapped = Object.fromEntries(Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'string' ? { text: value } : value,
    ]));
    return fillParts(plural(template, rule), wrapped);
}
/** A date of the data: in the reader's language where it is one, else as it is kept. */
export function date(asOf, locale) {
    const { text, lang } = phrase(asOf, locale);
    const [, year] = /^mid-(\d{4})$/.exec(text) ?? [];
    if (year)
        return { text: locale.messages.midYear.replace('{year}', year) };
    const formatted = locale.formats.date(text);
    return formatted === undefined ? { text, lang } : { text: formatted };
}
/** The line below a heading: the place and the date of the figures. */
export function whereAndWhen({ place, asOf, }) {
    if (!place)
        return asOf;
    if (!asOf)
        return [place];
    return place.text.trim() ? [place, ' · ', ...asOf] : asOf;
}
/** What a part of a section says of itself: its date, note and source. */
export function sectionLines({ asOf, note, source }, locale) {
    return [
        ...(asOf === undefined ? [] : [dateLine(asOf, locale)]),
        ...(note === undefined
            ? []
            : [
                {
                    sentence: sentence(locale.messages.note, { text: phrase(note, locale) }),
                    tells: 'note',
                },
            ]),
        ...(source ? [sourceLine(source, locale)] : []),
    ];
}
export function sourceLine({ text, url }, locale) {
    return {
        sentence: sentence(locale.messages.source, {
            text: text === undefined ? (url ?? '') : phrase(text, locale),
        }),
        url,
        tells: 'source',
    };
}
export const dateLine = (asOf, locale) => ({
    sentence: [date(asOf, locale)],
    tells: 'date',
});
