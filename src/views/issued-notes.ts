import type { Correction, Issued } from '../data/issued.js';
import type { Locale } from '../locale/locale.js';
import type { Sentence } from './figure-view.js';
import { date, name, phrase, sentence } from './phrases.js';

/** What a document calls its edition. */
export const editionNote = ({ edition }: Issued, locale: Locale): Sentence[] =>
  edition === undefined
    ? []
    : [sentence(locale.messages.edition, { text: phrase(edition, locale) })];

/** What was corrected in a figure, and when. */
export const correctionNotes = ({ corrections = [] }: Issued, locale: Locale): Sentence[] =>
  corrections.map((correction) => correctionNote(correction, locale));

const correctionNote = ({ date: day, what, was, now }: Correction, locale: Locale): Sentence => [
  ...sentence(locale.messages.corrected, {
    date: day ? date(day, locale) : locale.messages.valueMissing,
    text: name(what, undefined, locale),
  }),
  // A comma or an arrow between two numbers would be read as a part of them, or the wrong way round
  // from right to left.
  ...[
    [locale.messages.correctedFrom, was] as const,
    [locale.messages.correctedTo, now] as const,
  ].flatMap(([words, value]) =>
    value === undefined
      ? []
      : [
          ' · ',
          ...sentence(words, {
            n: typeof value === 'number' ? locale.formats.count(value) : phrase(value, locale),
          }),
        ],
  ),
];
