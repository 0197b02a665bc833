import { type Markup } from '../download/markup.js';
import type { FigureView } from '../views/figure-view.js';
/**
 * The page's own words with the room that the figure will need, by attributes alone: a strict page
 * refuses every style. Two boxes below the words stand one under the other in a narrow column, and
 * side by side in a wide one.
 */
export declare function withRoom(widget: string, view: FigureView, words: Markup): Markup;
