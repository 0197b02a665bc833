import { textsOf } from '../data/texts.js';
import { numberOf, numberView, previousSentence, shareOf, stylesOf, } from './numbers.js';
import { dateLine, name, phrase, sentence, sourceLine } from './phrases.js';
/**
 * A list's rows in its order, their names, numbers and what is said of them, and its stated total.
 */
export function listViews(rows, list, locale) {
    const { kind, around, keyOf, knownName, total } = list;
    const totalOf = { value: total ?? null };
    const styles = stylesOf([...rows, totalOf], kind, around);
    const wholes = wholesAmong(list.among ?? rows, list, locale);
    return {
        rows: rows.map((row, index) => ({
            ...rowView(row, knownName(row), locale, { around, style: styles[index], wholes }),
            key: keyOf(row),
        })),
        total: numberView(totalOf, locale, styles[rows.length]),
    };
}
/** A row's name, number and what is said of it. `known` is the name that its code has. */
export function rowView(row, known, locale, place) {
    const { style = { kind: { of: 'people' }, print: {} }, around } = place;
    const share = shareOf(row, around, locale);
    return {
        label: name(row.label, known, locale),
        number: numberOf(row, around, style, locale),
        ...(share && { share }),
        ...(row.value === null && row.percent !== undefined && { unit: '%' }),
        details: detailsOf(row, style, place, locale),
    };
}
function detailsOf(row, style, { around, wholes }, locale) {
    const { previous, partOf, asOf, note, source } = row;
    const { messages } = locale;
    return [
        ...(previous ? [{ sentence: previousSentence(row, previous, around, style, locale) }] : []),
        ...(partOf === undefined
            ? []
            : [{ sentence: sentence(messages.partOf, { whole: wholeOf(partOf, wholes, locale) }) }]),
        ...(row.authored ? [{ sentence: [messages.authored] }] : []),
        ...(asOf === undefined ? [] : [dateLine(asOf, locale)]),
        ...(note === undefined ? [] : [{ sentence: [phrase(note, locale)], tells: 'note' }]),
        ...(source ? [sourceLine(source, locale)] : []),
    ];
}
function wholesAmong(rows, { keyOf, knownName, names: others = {} }, locale) {
    const names = new Map(Object.entries(others));
    if (rows.every(({ partOf }) => partOf === undefined))
        return names;
    for (const row of rows) {
        const label = name(row.label, knownName(row), locale);
        for (const called of [keyOf(row), ...textsOf(row.label)]) {
            if (called !== undefined && !names.has(called))
                names.set(called, label);
        }
    }
    return names;
}
/**
 * The row that another is a part of: as that row is called, else by its key, else as it is written.
 */
function wholeOf(partOf, wholes, locale) {
    const row = textsOf(partOf)
        .map((called) => wholes?.get(called))
        .find(Boolean);
    const known = typeof partOf === 'string' ? nameOfKey(partOf, locale.messages) : undefined;
    return row ?? (known === undefined ? phrase(partOf, locale) : { text: known });
}
function nameOfKey(key, { groups, staff, required, received, gap }) {
    const names = { ...groups, ...staff, required, received, gap };
    return Object.hasOwn(names, key) ? names[key] : undefined;
}
/** A total as the last row of its rows; nothing where the data states none. */
export const totalRow = (label, number) => number ? [{ key: 'total', label: { text: label }, number, details: [] }] : [];
