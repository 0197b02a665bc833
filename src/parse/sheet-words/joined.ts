import { LANGUAGES } from '../../language/languages.js';
import { SHEET_WORDS } from './all.js';
import type { SheetWords } from './types.js';

/** Words of one kind, of all languages of the page. */
export const joinedWords = <Word>(pick: (words: SheetWords) => readonly Word[]): readonly Word[] =>
  LANGUAGES.flatMap((language) => pick(SHEET_WORDS[language]));

/** The same for several kinds, by their keys. */
export function joinedLists<Key extends string>(
  pick: (words: SheetWords) => Readonly<Record<Key, readonly string[]>>,
): (readonly [Key, readonly string[]])[] {
  const lists: (readonly [Key, readonly string[]])[] = [];
  for (const key in pick(SHEET_WORDS.en))
    lists.push([key, joinedWords((words) => pick(words)[key])]);
  return lists;
}
