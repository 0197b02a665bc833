import type { Issued } from '../data/issued.js';
import type { Locale } from '../locale/locale.js';
import type { Sentence } from './figure-view.js';
/** What a document calls its edition. */
export declare const editionNote: ({ edition }: Issued, locale: Locale) => Sentence[];
/** What was corrected in a figure, and when. */
export declare const correctionNotes: ({ corrections }: Issued, locale: Locale) => Sentence[];
