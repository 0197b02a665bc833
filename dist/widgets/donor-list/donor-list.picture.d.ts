import type { DonorListView } from './donor-list.types.js';
import { type Paper } from '../../download/picture/paper.js';
/** Donors in a run-in list, with a hairline between two of a line. */
export declare function draw(paper: Paper, { donors, closing }: DonorListView): void;
