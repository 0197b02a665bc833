import { DataWidget } from '../../base/data-widget.js';
import { originTokens } from '../../base/styles/origin-tokens.styles.js';
import { h } from '../../templates/dom.js';
import { numberText } from '../../views/numbers.js';
import { valueNodes, bdi, sentenceWithLink, sentenceNodes, totalLine, } from '../../templates/text.js';
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
    renderBody({ lists }, messages) {
        return lists.map((list) => this.#renderList(list, messages));
    }
    #renderList({ heading, bars, total, lines }, messages) {
        const wide = bars.some(({ label }) => label.text.length > 18);
        // The bars leave room for the longest number beside them.
        const roomy = bars.some(({ number, share }) => share ?? (number && numberText(number).length > 9));
        return [
            heading && h('p', { class: 'list-heading', part: 'list-heading' }, sentenceNodes(heading)),
            bars.length
                ? h('dl', { class: `bars ${wide ? 'wide' : ''} ${roomy ? 'roomy' : ''}` }, bars.map((bar) => renderBar(bar, messages)))
                : // A total of 0 says it already.
                    !total && h('p', { class: 'sub' }, messages.empty),
            total && totalLine(messages.total, total),
            lines.map((line) => h('p', { class: 'sub' }, sentenceWithLink(line))),
        ];
    }
}
const renderBar = ({ label, number, share, length, unranked, details }, messages) => h('div', { class: `bar ${unranked ? 'unranked' : ''}` }, h('dt', { part: 'label' }, bdi(label)), h('dd', {}, length !== undefined &&
    length > 0 &&
    h('svg', { part: 'bar', width: `${length}%`, height: 22, 'aria-hidden': 'true' }, h('rect', { width: '100%', height: '100%' })), share
    ? h('span', { class: 'pair' }, valueNodes(number, messages.valueMissing, share))
    : valueNodes(number, messages.valueMissing)), details.map((line) => h('dd', { class: 'sub' }, sentenceWithLink(line))));
