import type { OriginBarsView } from './origin-bars.types.js';
import { type Paper } from '../../download/picture/paper.js';
/**
 * One bar per row, from the edge where reading begins, its name before it and its value at its end.
 */
export declare function draw(paper: Paper, { lists }: OriginBarsView): void;
