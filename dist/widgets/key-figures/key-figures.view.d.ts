import type { KeyFigures } from '../../data/key-figures.js';
import type { FigureView, Phrase, RowView } from '../../templates/figure-view.js';
import { type Speech } from '../../templates/phrases.js';
export interface KeyFigureView extends Pick<RowView, 'number' | 'details'> {
    readonly label: Phrase;
    /** The words before and after the number; nothing stands before it where it begins the sentence. */
    readonly before: string;
    readonly after: string;
}
export interface KeyFiguresView extends FigureView {
    readonly figures: readonly KeyFigureView[];
}
/** Numbers and the sentences that they begin, or stand in. */
export declare function keyFiguresView(keyFigures: KeyFigures, speech: Speech): KeyFiguresView;
