import type { SheetWords } from './types.js';
/** Words of one kind, of all languages of the page. */
export declare const joinedWords: <Word>(pick: (words: SheetWords) => readonly Word[]) => readonly Word[];
/** The same for several kinds, by their keys. */
export declare function joinedLists<Key extends string>(pick: (words: SheetWords) => Readonly<Record<Key, readonly string[]>>): (readonly [Key, readonly string[]])[];
