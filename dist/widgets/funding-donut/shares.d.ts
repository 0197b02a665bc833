import type { Funding } from '../../data/funding.js';
/**
 * A share of the requirement in percent, and where it is from: the sheet, its amounts, or what the
 * other share leaves.
 */
export interface Share {
    readonly points: number;
    readonly from: 'printed' | 'amounts' | 'remainder';
}
export interface Shares {
    readonly received?: Share | undefined;
    readonly gap?: Share | undefined;
    /** The gap between stated amounts, where the data states none. */
    readonly gapAmount?: number | undefined;
    /**
     * The printed shares are not those of the amounts: nothing more is calculated, and nothing said
     * of both.
     */
    readonly contradict: boolean;
}
/** The shares of money received and of the gap. Printed ones win over ours. */
export declare function sharesOf(funding: Funding): Shares;
