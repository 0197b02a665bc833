import type { KeyFiguresView } from './key-figures.types.js';
import { type Paper } from '../../download/picture/paper.js';
/** Numbers and the sentences that they begin, or stand in. */
export declare function draw(paper: Paper, { figures }: KeyFiguresView): void;
