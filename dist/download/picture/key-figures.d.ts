import type { KeyFiguresView } from '../../templates/drawn-views.js';
import type { Paper } from './paper.js';
/** Numbers and the sentences that they begin, or stand in. */
export declare function drawKeyFigures(paper: Paper, { figures }: KeyFiguresView): void;
