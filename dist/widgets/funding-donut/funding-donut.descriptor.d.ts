import type { FigureDescriptor } from '../../base/descriptor.js';
import { type Funding } from '../../data/funding.js';
import type { FundingDonutView } from './funding-donut.types.js';
export declare const fundingDonut: FigureDescriptor<Funding, FundingDonutView>;
