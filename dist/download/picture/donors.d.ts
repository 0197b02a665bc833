import type { DonorListView } from '../../templates/drawn-views.js';
import type { Paper } from './paper.js';
/** Donors in a run-in list, with a hairline between two of a line. */
export declare function drawDonors(paper: Paper, { donors, closing }: DonorListView): void;
