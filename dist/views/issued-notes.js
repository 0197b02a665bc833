import { date, name, phrase, sentence } from './phrases.js';
/** What a document calls its edition. */
export const editionNote = ({ edition }, locale) => edition === undefined
    ? []
    : [sentence(locale.messages.edition, { text: phrase(edition, locale) })];
/** What was corrected in a figure, and when. */
export const correctionNotes = ({ corrections = [] }, locale) => corrections.map((correction) => correctionNote(correction, locale));
const correctionNote = ({ date: day, what, was, now }, locale) => [
    ...sentence(locale.messages.corrected, {
        date: day ? date(day, locale) : locale.messages.valueMissing,
        text: name(what, undefined, locale),
    }),
    // A comma or an arrow between two numbers would be read as a part of them, or the wrong way round
    // from right to left.
    ...[
        [locale.messages.correctedFrom, was],
        [locale.messages.correctedTo, now],
    ].flatMap(([words, value]) => value === undefined
        ? []
        : [
            ' · ',
            ...sentence(words, {
                n: typeof value === 'number' ? locale.formats.count(value) : phrase(value, locale),
            }),
        ]),
];
