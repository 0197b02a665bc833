import { textsOf } from '../data/texts.js';
import { inSentence } from './numbers.js';
import { sentence } from './phrases.js';
import { isMost, shareWord } from './share-words.js';
/** How far a value that is only near may be from what is written. */
const TOLERANCE = 0.1;
/** The least and the most that a row's value can be. */
function rangeOf(value, qualifier) {
    switch (qualifier) {
        case 'under':
            return [0, value];
        case 'over':
            return [value, Infinity];
        case 'nearly':
            return [value * (1 - TOLERANCE), value];
        case undefined:
            return [value, value];
        default:
            return [value * (1 - TOLERANCE), value * (1 + TOLERANCE)];
    }
}
/**
 * Where the largest of several rows stands among them; undefined where nothing can be said of it: a
 * value is unknown, two may be equal, its parts are among the others, or there is no other. A row
 * without a key is no leader: its label may be that of a place, a sum or a remainder.
 */
export function leaderOf(rows, keyOf) {
    const basis = rows.every(({ value }) => value !== null) ? 'value' : 'percent';
    if (rows.some((row) => row[basis] == null))
        return undefined;
    // A part is less than its whole, and a remainder is of many.
    const rivals = rows.filter(({ partOf, other }) => partOf === undefined && !other);
    const ranges = rivals.map((row) => rangeOf(row[basis] ?? 0, row.qualifier));
    const least = Math.max(...ranges.map(([from]) => from));
    const index = ranges.findIndex(([from]) => from === least);
    const leader = rivals[index];
    const key = leader && keyOf(leader);
    if (rivals.length < 2 || !leader || key === undefined)
        return undefined;
    const isAbove = ranges.every(([, to], other) => other === index || to < least);
    const names = [key, ...textsOf(leader.label)];
    const hasParts = rows.some(({ partOf }) => textsOf(partOf).some((whole) => names.includes(whole)));
    return isAbove && !hasParts ? rows.indexOf(leader) : undefined;
}
/** A sentence on the largest of several rows, where something can be said of it. */
export function leaderSentence(rows, views, keyOf, { largest, most, total, writtenTotal }, { shares, shareOfTotal }) {
    const index = leaderOf(rows, keyOf) ?? -1;
    const row = rows[index];
    const { label, number } = views[index] ?? {};
    if (!row || !label || !number)
        return undefined;
    const values = { name: label, n: inSentence(number) };
    const word = shareWord(row, total);
    if (word && writtenTotal)
        return sentence(shareOfTotal, {
            ...values,
            share: shares[word],
            total: inSentence(writtenTotal),
        });
    const isMostOfAll = total == null && isMost(row, rows);
    return sentence(isMostOfAll ? most(row, label) : largest, values);
}
