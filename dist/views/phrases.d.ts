import type { Section, Source, Text } from '../data/fields.js';
import type { Plural } from '../messages/types.js';
import type { Locale } from '../locale/locale.js';
import type { FigureView, Line, Phrase, Sentence } from './figure-view.js';
/** A text of the data in the reader's language, else in the document's, else in any. */
export declare function phrase(text: Text, locale: Locale): Phrase;
/**
 * A name: the author's in the reader's language, else the one that its code has there, else the
 * author's in another. A plain string is the author's word for every language.
 */
export declare function name(label: Text | undefined, known: string | undefined, locale: Locale): Phrase;
/** A sentence of ours with names and numbers in it. */
export declare function sentence(template: Plural, values: Readonly<Record<string, string | Phrase>>, rule?: Intl.LDMLPluralRule): Sentence;
/** A date of the data: in the reader's language where it is one, else as it is kept. */
export declare function date(asOf: Text, locale: Locale): Phrase;
/** The line below a heading: the place and the date of the figures. */
export declare function whereAndWhen({ place, asOf, }: Pick<FigureView, 'place' | 'asOf'>): Sentence | undefined;
/** What a part of a section says of itself: its date, note and source. */
export declare function sectionLines({ asOf, note, source }: Pick<Section, 'asOf' | 'note' | 'source'>, locale: Locale): Line[];
export declare function sourceLine({ text, url }: Source, locale: Locale): Line;
export declare const dateLine: (asOf: Text, locale: Locale) => Line;
