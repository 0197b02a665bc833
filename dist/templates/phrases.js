import { fillParts, plural } from '../messages/index.js';
const primary = (lang) => lang.replace(/-.*/, '').toLowerCase();
const matches = (a, b) => primary(a) === primary(b);
/** A text of the data in the reader's language, else in the document's, else in any. */
export function phrase(text, speech) {
    return inReadersLanguage(text, speech) ?? inAnyLanguage(text, speech);
}
/**
 * A name: the author's in the reader's language, else the one that its code has there, else the author's in another.
 * A plain string is the author's word for every language.
 */
export function name(label, known, speech) {
    if (label !== undefined) {
        const own = typeof label === 'string' ? inAnyLanguage(label, speech) : inReadersLanguage(label, speech);
        if (own)
            return own;
    }
    if (known !== undefined)
        return { text: known };
    return label === undefined ? { text: speech.messages.nameMissing } : inAnyLanguage(label, speech);
}
function inReadersLanguage(text, { lang, dataLang }) {
    if (typeof text === 'string')
        return dataLang === undefined || matches(dataLang, lang) ? { text } : undefined;
    const entry = Object.entries(text).find(([key]) => key === lang) ?? Object.entries(text).find(([key]) => matches(key, lang));
    return entry && { text: entry[1] };
}
function inAnyLanguage(text, speech) {
    const { lang, dataLang } = speech;
    if (typeof text === 'string')
        return { text, ...(dataLang !== undefined && !matches(dataLang, lang) && { lang: dataLang }) };
    const entries = Object.entries(text);
    const [key, words = ''] = entries.find(([candidate]) => dataLang !== undefined && matches(candidate, dataLang)) ?? entries[0] ?? [];
    return { text: words, lang: key };
}
/** A sentence of ours with names and numbers in it. */
export function sentence(template, values, rule = 'other') {
    const wrapped = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? { text: value } : value]));
    return fillParts(plural(template, rule), wrapped);
}
/** A date of the data: in the reader's language where it is one, else as it is kept. */
export function date(asOf, speech) {
    const { text, lang } = phrase(asOf, speech);
    const [, year] = /^mid-(\d{4})$/.exec(text) ?? [];
    if (year)
        return { text: speech.messages.midYear.replace('{year}', year) };
    const formatted = speech.formats.date(text);
    return formatted === undefined ? { text, lang } : { text: formatted };
}
/** A number with what the data says of it; undefined where the data provides none. */
export function numberView({ value, qualifier }, speech, write = speech.formats.count) {
    if (value === null)
        return undefined;
    const [before = '', after = ''] = qualifier ? speech.messages.qualifiers[qualifier].split('{n}') : [];
    return { value, text: write(value), before, after };
}
/** Number and words as one text, for a place in a sentence. */
export const numberText = (number) => number.before + number.text + number.after;
/** A row's name, number and what is said of it. `known` is the name that its code has. */
export function rowView(row, known, speech, write) {
    const { value, previous, partOf, note } = row;
    const { messages } = speech;
    const details = [];
    if (previous && value !== null)
        details.push({ sentence: change(value - previous.value, previous.asOf, speech) });
    if (partOf !== undefined)
        details.push({ sentence: sentence(messages.partOf, { whole: wholeOf(partOf, speech) }) });
    if (row.authored)
        details.push({ sentence: [messages.authored] });
    if (row.asOf !== undefined)
        details.push(dateLine(row.asOf, speech));
    if (note !== undefined)
        details.push({ sentence: [phrase(note, speech)], tells: 'note' });
    if (row.source)
        details.push(sourceLine(row.source, speech));
    return { label: name(row.label, known, speech), number: numberView(row, speech, write), details };
}
/** The row that another is a part of: by its key where that is one of the format's, else as it is written. */
function wholeOf(partOf, speech) {
    const { groups, staff, required, received, gap } = speech.messages;
    const names = { ...groups, ...staff, required, received, gap };
    const known = typeof partOf === 'string' && Object.hasOwn(names, partOf) ? names[partOf] : undefined;
    return known === undefined ? phrase(partOf, speech) : { text: known };
}
function change(difference, since, speech) {
    const { messages, formats } = speech;
    const amount = difference ? `${difference > 0 ? '+' : '\u2212'}${formats.count(Math.abs(difference))}` : messages.noChange;
    const base = since === undefined ? [messages.change] : sentence(messages.changeSince, { date: date(since, speech) });
    return [{ text: amount }, ' (', ...base, ')'];
}
/** What all figures have around their marks. `heading` is used where the data has no title. */
export function frameView(section, heading, speech) {
    const { title, asOf, note, source } = section;
    return {
        heading: name(title, heading, speech),
        asOf: asOf === undefined ? undefined : [date(asOf, speech)],
        notes: note === undefined ? [] : [sentence(speech.messages.note, { text: phrase(note, speech) })],
        source: source && sourceLine(source, speech),
    };
}
/** What a part of a section says of itself: its date, note and source. */
export function sectionLines({ asOf, note, source }, speech) {
    return [
        ...(asOf === undefined ? [] : [dateLine(asOf, speech)]),
        ...(note === undefined ? [] : [{ sentence: sentence(speech.messages.note, { text: phrase(note, speech) }), tells: 'note' }]),
        ...(source ? [sourceLine(source, speech)] : []),
    ];
}
function sourceLine({ text, url }, speech) {
    return { sentence: sentence(speech.messages.source, { text: text === undefined ? (url ?? '') : phrase(text, speech) }), url, tells: 'source' };
}
const dateLine = (asOf, speech) => ({ sentence: [date(asOf, speech)], tells: 'date' });
/** The largest of several rows, where its name is known. What is a part of another row isn't the largest. */
export function largest(rows, views, template, { nameMissing }) {
    const sizes = rows.map(({ value, partOf }) => (partOf === undefined ? value ?? -1 : -1));
    const { label, number } = views[sizes.indexOf(Math.max(0, ...sizes))] ?? {};
    const several = rows.filter(({ value }) => value !== null).length > 1;
    return label && number && several && label.text !== nameMissing ? sentence(template, { name: label, n: numberText(number) }) : undefined;
}
/** A total as the last row of its rows; nothing where the data states none. */
export const totalRow = (label, number) => (number ? [{ key: 'total', label: { text: label }, number, details: [] }] : []);
