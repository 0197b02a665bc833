import type { Section } from '../data/fields.js';
import type { Locale } from '../locale/locale.js';
import type { FigureView, Sentence } from './figure-view.js';
/** What of a view stands around its marks. */
export type FrameView = Pick<FigureView, 'heading' | 'place' | 'asOf' | 'takeaway' | 'notes' | 'shared' | 'corrected' | 'source' | 'newer'>;
/**
 * What all figures have around their marks. `heading` is used where the data has no title, and
 * `ours` where it has no takeaway in the reader's language.
 */
export declare function frameView(section: Section, heading: string, locale: Locale, ours?: Sentence): FrameView;
