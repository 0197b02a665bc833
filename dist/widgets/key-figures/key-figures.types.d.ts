import type { FigureView, RowView } from '../../views/figure-view.js';
export interface KeyFigureView extends RowView {
    /**
     * The words before and after the number; nothing stands before it where it begins the sentence.
     */
    readonly before: string;
    readonly after: string;
}
export interface KeyFiguresView extends FigureView {
    readonly figures: readonly KeyFigureView[];
}
