import { LANGUAGES } from '../../language/languages.js';
import { SHEET_WORDS } from './all.js';
/** Words of one kind, of all languages of the page. */
export const joinedWords = (pick) => LANGUAGES.flatMap((language) => pick(SHEET_WORDS[language]));
/** The same for several kinds, by their keys. */
export function joinedLists(pick) {
    const lists = [];
    for (const key in pick(SHEET_WORDS.en))
        lists.push([key, joinedWords((words) => pick(words)[key])]);
    return lists;
}
