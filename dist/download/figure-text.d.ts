import type { FigureView } from '../views/figure-view.js';
/**
 * A figure as plain text, for where there are no tables: one line per value, with its date and
 * source.
 */
export declare function figureText(view: FigureView, valueMissing: string): string;
