import { DataWidget } from '../../base/data-widget.js';
import { originTokens } from '../../base/styles/origin-tokens.styles.js';
import { originBars } from './origin-bars.descriptor.js';
import { originBarsStyles } from './origin-bars.styles.js';
/**
 * Where people come from: one bar per country, in descending order, with the value at each.
 *
 * @tag factlet-origin-bars
 * @csspart bar - A bar.
 * @csspart all0 - The button that opens all rows of the first list, `all1` of the second.
 * @csspart whole-list - All rows of a list, to search and to sort.
 * @cssprop [--factlet-other=#bfbfbf] - Other, Unknown and Stateless; `-line` is the outline.
 */
export class OriginBarsElement extends DataWidget {
    constructor() {
        super(...arguments);
        /** Rows shown one by one; the others become one row with their sum. 10 by default. */
        this.top = 10;
        /** Population group of the one list to show, such as `refugees`. All lists by default. */
        this.group = '';
        /**
         * The row to mark, with its share of a stated total: a country's code (`UKR`, `UA`; UNHCR's where
         * the document has those) or a name as the data has it. In an opened list a row that is folded is
         * marked, too. None by default.
         */
        this.highlight = '';
        this.descriptor = originBars;
    }
    static { this.styles = [...super.styles, originTokens, originBarsStyles]; }
    static { this.properties = {
        top: { type: Number },
        group: {},
        highlight: {},
    }; }
    get options() {
        const { top, group, highlight } = this;
        return { top, group, highlight };
    }
}
