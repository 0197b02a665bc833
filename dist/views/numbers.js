import { difference } from '../charts/difference.js';
import { printWithin } from '../data/printed.js';
import { plural } from '../messages/index.js';
import { date, phrase, sentence } from './phrases.js';
import { printsTogether, statedPrint } from './print.js';
const PEOPLE = { of: 'people' };
export const SHARE = { of: 'share' };
/**
 * How the numbers of rows that stand together are written. `adds`: the first row is the sum of the
 * others.
 */
export function stylesOf(rows, kind, around, adds = false) {
    const given = rows.flatMap((row) => (row?.value == null ? [] : [{ row, value: row.value }]));
    const stated = given.map(({ row, value }) => ({
        value,
        print: statedPrint(value, kind, row, around),
    }));
    const prints = printsTogether(stated, kind, adds && given.length === rows.length);
    return rows.map((row) => ({
        kind,
        print: prints[given.findIndex((each) => each.row === row)] ?? {},
    }));
}
/** A value as its figure writes it: beside a mark or, in a sentence, in whole words. */
export function written(value, { kind, print }, formats, place) {
    switch (kind.of) {
        case 'money':
            return formats.money(value, kind.currency, print, place);
        case 'share':
            return formats.percent(value, print.decimals);
        case 'unit':
            return `${formats.count(value, print)}\u00A0${kind.unit}`;
        default:
            return formats.count(value, print);
    }
}
/** A number with what the data says of it; undefined where the data provides none. */
export function numberView({ value, qualifier, mark }, { formats, messages }, style = { kind: PEOPLE, print: {} }) {
    if (value === null)
        return undefined;
    const [before = '', after = ''] = qualifier ? messages.qualifiers[qualifier].split('{n}') : [];
    const text = written(value, style, formats);
    const inSentence = written(value, style, formats, 'sentence');
    return {
        value,
        text,
        before,
        after,
        ...(mark && { mark }),
        ...(inSentence !== text && { inSentence }),
    };
}
/** Number and words as one text, as they stand in a figure. */
export const numberText = ({ before, text, mark = '', after }) => before + text + mark + after;
/** The same for a place in a sentence. */
export const inSentence = (number) => number.before + (number.inSentence ?? number.text) + number.after;
/** The number of a row: its value, else its share, else the words in its place. */
export function numberOf(row, around, style, locale) {
    if (row.value !== null)
        return numberView(row, locale, style);
    if (row.percent !== undefined)
        return numberView({ ...row, value: row.percent }, locale, shareStyle(row.percent, row, around));
    return row.words === undefined ? undefined : wordsView(row.words, row.mark, locale);
}
/** The printed share that stands beside a row's value. */
export function shareOf(row, around, locale) {
    if (row.value === null || row.percent === undefined)
        return undefined;
    return numberView({ value: row.percent }, locale, shareStyle(row.percent, row, around));
}
const shareStyle = (percent, row, around) => ({
    kind: SHARE,
    print: { decimals: statedPrint(percent, SHARE, row, around).decimals },
});
function wordsView(words, mark, locale) {
    const { text, lang } = phrase(words, locale);
    return { text, before: '', after: '', ...(mark && { mark }), ...(lang && { lang }) };
}
/** What a list or a section says of how its numbers are printed, inside what is around it. */
export const within = (list, around) => printWithin(list, around);
/**
 * The value before this one, and how much it has changed since: the difference is ours, and says
 * so.
 */
export function previousSentence(row, previous, around, style, locale) {
    const { messages } = locale;
    const { value: before, asOf } = previous;
    const kind = row.value === null && row.percent !== undefined ? SHARE : style.kind;
    const own = ownKind(previous, kind, locale);
    // What is exact, and counts the same, can be compared.
    const value = row.qualifier || own !== kind ? undefined : (row.value ?? row.percent);
    const compared = value === undefined ? [] : [difference(value, before), value];
    const [by] = compared;
    const values = [before, ...compared.map(Math.abs)];
    const [earlierStyle = style, changeStyle = style] = stylesAlike(values, row, around, own);
    const places = {
        previous: written(before, earlierStyle, locale.formats),
        ...(asOf !== undefined && { date: date(asOf, locale) }),
    };
    if (by === undefined)
        return sentence(asOf === undefined ? messages.previous : messages.previousAt, places);
    return sentence(asOf === undefined ? messages.change : messages.changeSince, {
        ...places,
        change: changeText(by, changeStyle, locale),
    });
}
/**
 * How much a number of people has changed since a date: undefined where the two can't be compared,
 * or nothing has changed.
 */
export function sinceSentence({ value, qualifier, scale, previous }, locale) {
    const { asOf, unit } = previous ?? {};
    if (value === null || qualifier || scale || !previous || asOf === undefined || unit)
        return undefined;
    const by = difference(value, previous.value);
    const change = changeText(by, { kind: PEOPLE, print: {} }, locale);
    return by ? sentence(locale.messages.since, { change, date: date(asOf, locale) }) : undefined;
}
function stylesAlike(values, row, around, kind) {
    const { scale, decimals } = row;
    const print = { ...(scale && { scale }), ...(decimals !== undefined && { decimals }) };
    return stylesOf(values.map((value) => ({ value, ...print })), kind, around);
}
/** A previous value in another unit has its own; one that names the row's unit doesn't. */
function ownKind({ unit }, kind, locale) {
    if (unit === undefined)
        return kind;
    const { text } = phrase(unit, locale);
    if (text === '%')
        return SHARE;
    // Beside its name, a kind has its currency or its unit.
    if (text === Object.values(kind)[1])
        return kind;
    return kind.of === 'money' ? { of: 'money', currency: text } : { of: 'unit', unit: text };
}
/** A difference with its sign. */
export function changeText(by, style, { messages, formats }) {
    if (!by)
        return messages.noChange;
    const size = Math.abs(by);
    const amount = style.kind.of === 'share'
        ? plural(messages.percentPoints, formats.plural(size)).replace('{n}', formats.count(size, style.print))
        : written(size, style, formats);
    return `${by > 0 ? '+' : '\u2212'}${amount}`;
}
