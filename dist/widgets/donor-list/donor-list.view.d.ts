import type { Donors } from '../../data/donors.js';
import type { DonorListView } from './donor-list.types.js';
import type { Locale } from '../../locale/locale.js';
/** Donors in the order given, with the thanks before and after them. */
export declare function donorListView(donors: Donors, locale: Locale): DonorListView;
