import type { OriginBarsView } from '../../templates/drawn-views.js';
import type { Paper } from './paper.js';
/** A bar a row from the edge of reading, its name before it and its value at its end. */
export declare function drawBars(paper: Paper, { lists }: OriginBarsView): void;
