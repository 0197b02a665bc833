import { plainName } from './plain-name.js';
import { joinedWords } from './sheet-words/joined.js';
/** What a column can be. */
export const MEANINGS = [
    'name',
    'code',
    'group',
    'value',
    'percent',
    'previous',
    'asOf',
    'note',
    'ignored',
];
/** In this order: a share isn't a count. */
const ASKED = ['code', 'previous', 'asOf', 'note', 'percent', 'ignored', 'name', 'value'];
const WORDS = ASKED.map((meaning) => [
    meaning,
    joinedWords(({ columns }) => columns[meaning]).map((word) => plainName(word) || word),
]);
/** What a heading says of its column; undefined where it says nothing that we know. */
export function meaningOf(heading) {
    const plain = plainName(heading) || heading.trim();
    return WORDS.find(([, words]) => words.some((word) => begins(plain, word)))?.[0];
}
// Han is written without spaces, and Arabic joins the article.
function begins(plain, word) {
    if (/\p{Script=Han}|\p{Script=Arabic}/u.test(word))
        return plain.includes(word);
    return word.length < 4 ? plain.split(' ').includes(word) : ` ${plain}`.includes(` ${word}`);
}
