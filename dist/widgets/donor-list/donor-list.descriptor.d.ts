import type { FigureDescriptor } from '../../base/descriptor.js';
import { type Donors } from '../../data/donors.js';
import type { DonorListView } from './donor-list.types.js';
export declare const donorList: FigureDescriptor<Donors, DonorListView>;
