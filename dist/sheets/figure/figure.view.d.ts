import type { FigureView, Line, NumberView } from '../../views/figure-view.js';
import type { Locale } from '../../locale/locale.js';
/** One number of a figure as its widget writes it, with what is said of it. */
export interface InlineFigureView {
    /** Undefined where the data provides none. */
    readonly number?: NumberView | undefined;
    readonly asOf?: Line | undefined;
    readonly source?: Line | undefined;
    /** What else its row says: a change, a note. */
    readonly details: readonly Line[];
}
/** The number of a figure that a path names; `undefined` where none or several have it. */
export declare function inlineFigureView(figure: FigureView, path: string, locale: Locale): InlineFigureView | undefined;
/** The paths that a figure's numbers have. */
export declare const pathsOf: (figure: FigureView) => string[];
