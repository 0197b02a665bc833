import { hasCountryNames } from '../format/country-names.js';
import { correctionNotes, editionNote } from './issued-notes.js';
import { date, name, phrase, sentence, sourceLine } from './phrases.js';
/**
 * What all figures have around their marks. `heading` is used where the data has no title, and
 * `ours` where it has no takeaway in the reader's language.
 */
export function frameView(section, heading, locale, ours) {
    const { title, place, asOf, takeaway, note, source, issued = {} } = section;
    const { messages } = locale;
    const own = correctionNotes(section, locale);
    const sheets = correctionNotes(issued, locale);
    const shared = [...editionNote(issued, locale), ...sheets];
    return {
        heading: name(title, heading, locale),
        place: place && placeName(place, locale),
        asOf: asOf === undefined ? undefined : [date(asOf, locale)],
        takeaway: takeaway === undefined ? ours : takeawayOf(takeaway, locale, ours),
        notes: [
            ...(note === undefined ? [] : [sentence(messages.note, { text: phrase(note, locale) })]),
            ...own,
            ...shared,
        ],
        shared,
        corrected: [...own, ...sheets],
        source: source && sourceLine(source, locale),
        newer: issued.supersededBy === undefined
            ? undefined
            : { sentence: [{ text: messages.newer }], url: issued.supersededBy },
    };
}
/** The author's sentence; ours is better than one in another language. */
function takeawayOf(text, locale, ours) {
    const own = phrase(text, locale);
    return ours && own.lang !== undefined ? ours : [own];
}
/**
 * The name of a place. A figure doesn't wait for it, as it does for the names of its rows: its line
 * is kept by a blank.
 */
function placeName({ code, label }, locale) {
    const { lang, formats } = locale;
    const isNamed = code !== undefined && hasCountryNames(lang);
    if (label === undefined && !isNamed)
        return { text: '\u00A0' };
    return name(label, isNamed ? formats.region(code, 'full') : undefined, locale);
}
