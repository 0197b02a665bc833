import { DataWidget } from '../../base/data-widget.js';
import type { Funding } from '../../data/funding.js';
import type { FundingDonutView } from './funding-donut.types.js';
/**
 * How much of the required funding was received: a ring with its share in the middle, and the
 * amounts beside it.
 *
 * @tag factlet-funding-donut
 * @csspart ring - The ring.
 * @cssprop [--factlet-received=#0072bc] - Money received; `-line` is the outline.
 * @cssprop [--factlet-gap=#8ebeff] - Money that is missing; `-line` is the outline.
 */
export declare class FundingDonutElement extends DataWidget<Funding, FundingDonutView> {
    static styles: import("lit").CSSResult[];
    protected readonly descriptor: import("../../base/descriptor.js").FigureDescriptor<Funding, FundingDonutView>;
}
