import { plainName } from '../../../parse/plain-name.js';
import { loadMessages } from '../../../messages/index.js';
import { LANGUAGES } from '../../../language/languages.js';
import type { Messages, Plural } from '../../../messages/types.js';
import { joinedLists, joinedWords } from '../../../parse/sheet-words/joined.js';
import type { FundingName, SheetWords } from '../../../parse/sheet-words/types.js';
import type { SectionName } from '../../../data/fields.js';
import type { OfficeKind } from '../../../data/staffing.js';

/**
 * Words of sheets, in all languages of the page, as they are compared. The longest first:
 * "unfunded" has "funded" in it.
 */
export interface Keywords {
  readonly headings: readonly (readonly [SectionName, string])[];
  readonly funding: readonly (readonly [FundingName, string])[];
  readonly offices: readonly (readonly [OfficeKind, string])[];
  readonly sources: readonly string[];
}

/** The words of the languages whose sentences can be loaded, and those above. */
export async function loadKeywords(): Promise<Keywords> {
  const settled = await Promise.allSettled(LANGUAGES.map(loadMessages));
  const languages = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const all = <K extends string>(
    words: (words: SheetWords) => Readonly<Record<K, readonly string[]>>,
    ours: (messages: Messages, key: K) => readonly string[],
  ): (readonly [K, string])[] =>
    joinedLists(words)
      .flatMap(([key, more]) =>
        [
          ...new Set(
            [...more, ...languages.flatMap((messages) => ours(messages, key))].map(plainName),
          ),
        ].map((word) => [key, word] as const),
      )
      .sort(([, one], [, other]) => other.length - one.length);
  return {
    headings: all(
      (words) => words.headings,
      ({ headings }, key) => [headings[key]],
    ),
    funding: all(
      (words) => words.funding,
      (messages, key) => [messages[key]],
    ),
    offices: all(
      (words) => words.offices,
      ({ offices }, key) => formsOf(offices[key]),
    ),
    sources: joinedWords((words) => words.sources).map(plainName),
  };
}

/** The first keyword that a text has as words of its own; Han and Arabic join theirs to others. */
export function keywordIn<K>(
  words: readonly (readonly [K, string])[],
  text: string,
): { readonly key: K; readonly at: number; readonly length: number } | undefined {
  const plain = ` ${plainName(text)} `;
  for (const [key, word] of words) {
    const isJoined = /\p{Script=Han}|\p{Script=Arabic}/u.test(word);
    const at = plain.indexOf(isJoined ? word : ` ${word}`);
    if (word && at >= 0 && (isJoined || /^\p{L}{0,2} /u.test(plain.slice(at + 1 + word.length))))
      return { key, at, length: word.length };
  }
  return undefined;
}

const formsOf = (forms: Plural): string[] =>
  typeof forms === 'string' ? [forms] : Object.values(forms);
