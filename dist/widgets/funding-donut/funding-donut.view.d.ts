import type { Funding } from '../../data/funding.js';
import type { FundingDonutView } from '../../templates/drawn-views.js';
import { type Speech } from '../../templates/phrases.js';
/** Requirement, money received and gap as the data states them; what we calculate says so. */
export declare function fundingDonutView(funding: Funding, speech: Speech): FundingDonutView;
