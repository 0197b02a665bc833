import { joinedWords } from './sheet-words/joined.js';
/**
 * Words for a thousand and more, with the zeros that they stand for: those of each language, and
 * those that several share. Two numbers of zeros where a word means two things. Written in small
 * letters, without the dot of an abbreviation.
 */
const WORDS = [
    [[3], ['k', ...joinedWords(({ thousand }) => thousand)]],
    [[4], ['万', '萬']],
    // A thousand in Spanish, and what some write for a million.
    [[3, 6], ['mil']],
    [[6], ['m', 'mm', 'mn', 'mln', 'mio', 'mill', ...joinedWords(({ million }) => million)]],
    [[7], ['crore', 'crores', '千万']],
    [[5], ['lakh', 'lakhs']],
    [[8], ['亿', '億']],
    [[9], ['bn', 'mrd', 'mlrd', 'mld', 'md', ...joinedWords(({ billion }) => billion)]],
    // A thousand million in English, a million million in French and Spanish.
    [
        [9, 12],
        ['billion', 'billions', 'billón', 'billones'],
    ],
];
const ZEROS = new Map(WORDS.flatMap(([zeros, words]) => words.map((word) => [word, zeros])));
/**
 * The zeros that a word can stand for: none for another word, two for those that mean two things.
 */
export const zerosOf = (word) => ZEROS.get(word.toLowerCase().replace(/\.$/, '')) ?? [];
/** The zeros that a heading speaks of: "US$ million", "тыс. чел.", "(万)". */
export function zerosIn(heading) {
    const words = heading.match(/\p{L}+/gu) ?? [];
    // In a heading "M" is a column of men, or money.
    const spoken = words
        .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
        .map(zerosOf);
    const [zeros] = spoken.find(({ length }) => length === 1) ?? [];
    return zeros;
}
/**
 * What finds such a word behind a number in a running text. A single letter is one in capitals and
 * alone: "4.5 M". Han is written without spaces: 300万美元.
 */
export const MAGNITUDE_PATTERN = `(?:(?:(?:${longestFirst(wordsWhere((word) => word.length > 1 && !isHan(word)))})\\.?|[Mm])` +
    `(?!\\p{L})|${longestFirst(wordsWhere(isHan))})`;
function wordsWhere(is) {
    return [...ZEROS.keys()].filter(is);
}
function isHan(word) {
    return /\p{Script=Han}/u.test(word);
}
function longestFirst(words) {
    return words.toSorted((one, other) => other.length - one.length).join('|');
}
