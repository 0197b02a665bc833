import type { FundingDonutView } from '../../templates/drawn-views.js';
import type { Paper } from './paper.js';
/** The ring with its amounts at its sides, and the requirement before it; then what they are made of. */
export declare function drawDonut(paper: Paper, view: FundingDonutView): void;
