import type { FigureView } from '../../templates/figure-view.js';
import type { Paper } from './paper.js';
/** Draws what a figure shows below its heading, as its widget does; one that isn't known by its rows. */
export declare function drawBody(paper: Paper, view: FigureView): void;
