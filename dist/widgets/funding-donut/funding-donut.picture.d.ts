import type { FundingDonutView } from './funding-donut.types.js';
import { type Paper } from '../../download/picture/paper.js';
/**
 * The ring with its amounts at its sides, and the requirement before it; then what they are made
 * of.
 */
export declare function draw(paper: Paper, view: FundingDonutView): void;
