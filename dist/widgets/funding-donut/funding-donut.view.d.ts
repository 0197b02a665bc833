import { type Ring } from '../../charts/ring.js';
import type { Funding } from '../../data/funding.js';
import type { FigureView, RowView } from '../../templates/figure-view.js';
import { type Speech } from '../../templates/phrases.js';
export interface AmountView extends RowView {
    readonly role: 'required' | 'received' | 'gap';
    readonly share?: string | undefined;
}
export interface FundingDonutView extends FigureView, Ring {
    /** The share in the middle of the ring; a dash where it isn't known. */
    readonly share: string;
    readonly caption: string;
    readonly amounts: readonly AmountView[];
    /** What the requirement or the money received is made of, as the data gives it. */
    readonly breakdown: readonly RowView[];
}
/** Requirement, money received and gap as the data states them; what we calculate says so. */
export declare function fundingDonutView(funding: Funding, speech: Speech): FundingDonutView;
