import { alpha2Of } from '../data/countries.js';
import { plainName } from '../parse/plain-name.js';
import { countryNamed } from './reading.js';
import { plain } from './templates.js';
/** What a name means in a section; undefined for a name of its own. */
export function categoryOf(name, section, reading) {
    const bare = plainName(name);
    const [ours, category, isOurs] = namesOf(section, reading).find(([each]) => plainName(each) === bare) ?? [];
    if (category && ours !== undefined)
        return { category, isOurs: isOurs === true && isSame(ours, name) };
    if (section !== 'origins' && section !== 'donors')
        return undefined;
    const key = countryNamed(name, reading.locale) ??
        (/^[A-Z]{2,3}$/.test(name.trim()) ? alpha2Of(name.trim()) : undefined);
    if (!key)
        return undefined;
    // Beside a bar the figure writes a shorter name of its own.
    const full = reading.locale.formats.region(key, 'full') ?? '';
    return { category: { of: 'country', key }, isOurs: isSame(full, name) };
}
/** Every letter counts: a name in capitals is the author's own. */
const isSame = (one, other) => plain(one) === plain(other);
const kept = new WeakMap();
function namesOf(section, reading) {
    const known = kept.get(reading) ?? new Map();
    kept.set(reading, known);
    let names = known.get(section);
    if (!names) {
        const { words, locale } = reading;
        names = [
            ...ownNames(section, locale.messages, words),
            ...shared(section, locale.messages, words),
        ];
        known.set(section, names);
    }
    return names;
}
function shared(section, messages, words) {
    return [
        [messages.total, { of: 'total' }, true],
        [messages.calculated.replace('{n}', messages.total), { of: 'sum' }, true],
        // Only among origins has such a row a name of ours.
        [messages.other, { of: 'other' }, section === 'origins'],
        ...words.total.map((word) => [word, { of: 'total' }, false]),
        ...words.other.map((word) => [word, { of: 'other' }, false]),
    ];
}
function ownNames(section, messages, words) {
    switch (section) {
        case 'population':
            return groupNames(messages, words);
        case 'origins':
            return nowhereNames(messages, words);
        case 'staffing':
            return [...staffNames(messages, words), ...officeNames(messages, words)];
        case 'funding':
            return amountNames(messages, words);
        default:
            return [];
    }
}
export function groupNames(messages, words) {
    const names = [];
    let key;
    for (key in messages.groups) {
        names.push([messages.groups[key], { of: 'group', key }, true]);
        for (const word of words.groups[key])
            names.push([word, { of: 'group', key }, false]);
    }
    return names;
}
function staffNames(messages, words) {
    const names = [];
    let key;
    for (key in messages.staff) {
        names.push([messages.staff[key], { of: 'staff', key }, true]);
        for (const word of words.staff[key])
            names.push([word, { of: 'staff', key }, false]);
    }
    return names;
}
function officeNames(messages, words) {
    const names = [];
    let key;
    for (key in messages.offices) {
        const forms = messages.offices[key];
        for (const form of typeof forms === 'string' ? [forms] : Object.values(forms))
            names.push([form, { of: 'office', key }, true]);
        for (const word of words.offices[key])
            names.push([word, { of: 'office', key }, false]);
    }
    return names;
}
function nowhereNames(messages, words) {
    const kinds = [
        ['UNK', messages.unknown, words.unknown],
        ['XXA', messages.stateless, words.stateless],
        ['VAR', messages.various, words.various],
        ['TIB', messages.tibetan, words.tibetans],
    ];
    return kinds.flatMap(([key, name, others]) => [
        [name, { of: 'nowhere', key }, true],
        ...others.map((word) => [word, { of: 'nowhere', key }, false]),
    ]);
}
function amountNames(messages, words) {
    const keys = ['required', 'received', 'expected', 'gap', 'budget', 'expenditure'];
    return [
        ...keys.map((key) => [messages[key], { of: 'amount', key }, true]),
        ...['required', 'received', 'gap'].flatMap((key) => words.funding[key].map((word) => [word, { of: 'amount', key }, false])),
    ];
}
