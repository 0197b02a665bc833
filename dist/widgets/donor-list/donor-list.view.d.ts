import type { Donors } from '../../data/donors.js';
import type { DonorListView } from '../../templates/drawn-views.js';
import { type Speech } from '../../templates/phrases.js';
/** Donors in the order given, with the thanks before and after them. */
export declare function donorListView(donors: Donors, speech: Speech): DonorListView;
