import { DataWidget } from '../../base/data-widget.js';
import { fundingTokens } from '../../base/styles/funding-tokens.styles.js';
import { amountTablesStyles } from './amount-tables.styles.js';
import { fundingDonut } from './funding-donut.descriptor.js';
import { fundingDonutStyles } from './funding-donut.styles.js';
import { marksStyles } from './marks.styles.js';
import { printStyles } from './print.styles.js';
/**
 * How much of the required funding was received: a ring with its share in the middle, and the
 * amounts beside it.
 *
 * @tag factlet-funding-donut
 * @csspart ring - The ring.
 * @cssprop [--factlet-received=#0072bc] - Money received; `-line` is the outline.
 * @cssprop [--factlet-gap=#8ebeff] - Money that is missing; `-line` is the outline.
 */
export class FundingDonutElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = fundingDonut;
    }
    static { this.styles = [
        ...super.styles,
        fundingTokens,
        fundingDonutStyles,
        amountTablesStyles,
        marksStyles,
        printStyles,
    ]; }
}
