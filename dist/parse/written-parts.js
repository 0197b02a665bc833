import { joinedLists } from './sheet-words/joined.js';
import { withoutCurrency } from './currencies.js';
/** Signs that stand before a number, beside the words. */
const SIGNS = {
    under: ['<(?!=)'],
    over: ['>(?!=)'],
    about: ['~', '≈'],
    nearly: [],
    estimate: [],
};
/** "At least" isn't "more than": it stays unread. */
const QUALIFIERS = joinedLists(({ qualifiers }) => qualifiers).map(([qualifier, words]) => {
    const all = [...SIGNS[qualifier], ...words.map((word) => word.replaceAll('.', '\\.'))]
        // "approx." has "approx" in it.
        .toSorted((one, other) => other.length - one.length);
    return [startsWith(all, qualifier === 'estimate' ? ' ?:? ?' : ' ?'), qualifier];
});
const QUALIFIERS_AFTER = [
    [
        / ?\(?(?:est\.?|estimate|estimated|estimé|estimation|estimación|оценка|оцінка|估计)\)?$/i,
        'estimate',
    ],
    [/ ?\(?(?:approx\.?|ca\.?)\)?$/i, 'about'],
    [/-?(?:dən|dan) çox$/i, 'over'],
    [/-?(?:dən|dan) az$/i, 'under'],
];
const FOOTNOTE_BEFORE = /^[*†‡§]+ ?/;
const FOOTNOTE_AFTER = / ?(?:[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+|\[\w{1,2}\]|\(\w\)|(?<= )[a-z]\))$/i;
/** A text without the mark of a footnote at its end; a mark alone is a text. */
export function withoutFootnote(text) {
    const [found = ''] = FOOTNOTE_AFTER.exec(text) ?? [];
    const rest = text.slice(0, text.length - found.length);
    return rest ? { rest, footnote: found.trim() } : { rest: text, footnote: '' };
}
/** Finds words of a list at the beginning of a text, with the space behind them. */
function startsWith(words, space) {
    return new RegExp(String.raw `^(?:${words.join('|')})(?!\p{L})${space}`, 'iu');
}
/**
 * Takes a written number apart; undefined where something stands with it that isn't known. `plain`
 * has Latin digits.
 */
export function writtenParts(plain) {
    const before = taken(plain.replace(FOOTNOTE_BEFORE, ''), QUALIFIERS);
    const first = withoutCurrency(before.rest);
    // "US$ 4.5 million*", "4.5 million US$*": the mark stands at the end of either.
    const unmarked = first.rest.replace(FOOTNOTE_AFTER, '');
    const after = taken(unmarked, QUALIFIERS_AFTER);
    const second = first.currencies.length
        ? { rest: after.rest, currencies: first.currencies }
        : withoutCurrency(after.rest);
    const bare = second.rest.replace(FOOTNOTE_AFTER, '').trim();
    const footnote = [FOOTNOTE_BEFORE.exec(plain), FOOTNOTE_AFTER.exec(first.rest), FOOTNOTE_AFTER.exec(second.rest)]
        .map((found) => found?.[0].trim())
        .find((mark) => mark) ?? '';
    const qualifier = before.qualifier ?? after.qualifier;
    const { currencies } = second;
    const [, mantissa, exponent] = /^(\d+(?:\.\d+)?)e\+?(\d{1,2})$/i.exec(bare) ?? [];
    if (mantissa && exponent)
        return {
            digits: mantissa,
            word: '',
            qualifier,
            footnote,
            currencies,
            exponent: Number(exponent),
        };
    const [, digits, word = ''] = /^([\d.,'\u066B ]*\d)(?: ?([\p{L}.]+))?$/u.exec(bare) ?? [];
    return digits === undefined
        ? undefined
        : { digits: digits.trim(), word, qualifier, footnote, currencies, exponent: undefined };
}
function taken(text, words) {
    const [pattern, qualifier] = words.find(([each]) => each.test(text)) ?? [];
    return { rest: pattern ? text.replace(pattern, '') : text, qualifier };
}
