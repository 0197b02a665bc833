import type { FigureView, RowView } from '../../views/figure-view.js';
import { type Paper } from './paper.js';
/** A figure by its rows: names at one edge, values at the other. */
export declare function drawRows(paper: Paper, view: FigureView): void;
/** A row below a hairline, with what is said of it. */
export declare function drawRow(paper: Paper, row: RowView, width: number): void;
