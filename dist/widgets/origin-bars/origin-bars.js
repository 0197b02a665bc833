import { DataWidget } from '../../base/data-widget.js';
import { originTokens } from '../../base/styles/origin-tokens.styles.js';
import { originBars } from './origin-bars.descriptor.js';
import { originBarsStyles } from './origin-bars.styles.js';
/**
 * Where people come from: one bar per country, in descending order, with the value at each.
 *
 * @tag factlet-origin-bars
 * @csspart bar - A bar.
 * @cssprop [--factlet-other=#bfbfbf] - Other, Unknown and Stateless; `-line` is the outline.
 */
export class OriginBarsElement extends DataWidget {
    constructor() {
        super(...arguments);
        /** Rows shown one by one; the others become one row with their sum. 10 by default. */
        this.top = 10;
        /** Population group of the one list to show, such as `refugees`. All lists by default. */
        this.group = '';
        this.descriptor = originBars;
    }
    static { this.styles = [...super.styles, originTokens, originBarsStyles]; }
    static { this.properties = { top: { type: Number }, group: {} }; }
    get options() {
        return { top: this.top, group: this.group };
    }
}
