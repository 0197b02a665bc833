import type { Funding } from '../../data/funding.js';
import type { FundingDonutView } from './funding-donut.types.js';
import type { Locale } from '../../locale/locale.js';
/** Requirement, money received and gap as the data states them; what we calculate says so. */
export declare function fundingDonutView(funding: Funding, locale: Locale): FundingDonutView;
