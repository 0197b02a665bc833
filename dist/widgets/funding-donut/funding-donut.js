import { DataWidget } from '../../base/data-widget.js';
import { fundingTokens } from '../../base/styles/funding-tokens.styles.js';
import { h } from '../../templates/dom.js';
import { details, valueNodes, bdi, sentenceWithLink } from '../../templates/text.js';
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
    renderBody(view, messages) {
        const { parts, amounts, breakdown, tables } = view;
        return [
            amounts.length > 0 &&
                (parts.length > 0 ? renderDonut(view, messages) : renderAmounts(amounts, messages)),
            breakdown.length > 0 &&
                h('dl', { class: 'breakdown' }, breakdown.map((row) => renderPart(row, messages))),
            tables.map((table) => renderTable(table, messages)),
        ];
    }
}
const ROLES = ['received', 'gap'];
function renderDonut({ parts, share, caption, isExpected, amounts }, messages) {
    const single = parts.every(({ leader }) => !leader);
    // Long amounts leave no room for the requirement beside the ring, and less long ones, such as
    // “4,5 mln US$”, only beside a smaller one.
    const longest = Math.max(...amounts.map(({ number, details: lines }) => lines.length ? Infinity : (number?.text.length ?? 0)));
    const room = longest > 11 ? 'long' : longest > 8 ? 'tight' : '';
    const isWide = share.replace(/\p{Cf}/gu, '').length > 3;
    return h('div', { class: `donut ${single ? 'single' : ''} ${room} ${isExpected ? 'expected' : ''}` }, h('div', { class: 'ring', part: 'ring', 'aria-hidden': 'true' }, h('svg', { viewBox: single ? '-102 -102 204 204' : '-124 -102 248 204' }, parts.map(({ path, leader, tiny }, index) => [
        h('path', { class: `${ROLES[index]} ${tiny ? 'tiny' : ''}`, d: path }),
        // A part that nothing is said of has nothing to lead to.
        amounts.some(({ key }) => key === ROLES[index]) &&
            h('path', { class: 'leader', d: leader }),
    ])), h('p', {}, h('span', { class: `num ${isWide ? 'wide' : ''}` }, share), h('span', { class: 'sub' }, caption))), h('dl', {}, amounts.map((amount) => renderAmount(amount, messages, true))));
}
/** Amounts of which no share is known: there is nothing to draw a ring of. */
const renderAmounts = (amounts, messages) => h('dl', { class: 'amounts' }, amounts.map((amount) => renderAmount(amount, messages, false)));
const renderAmount = ({ key, label, number, share, details: lines }, messages, inRing) => h('div', { class: `amount is-${key}` }, h('dt', {}, inRing &&
    key !== 'required' &&
    h('svg', { class: 'swatch', 'aria-hidden': 'true' }, h('rect', { class: key, width: '100%', height: '100%' })), h('span', { class: 'label', part: 'label' }, bdi(label))), (number !== undefined || !share) &&
    h('dd', { class: 'value' }, valueNodes(number, messages.valueMissing)), share && h('dd', { class: 'share' }, h('bdi', {}, share.text)), details(lines));
const renderPart = ({ label, number, share, details: lines }, messages) => h('div', {}, h('dt', { class: 'label', part: 'label' }, bdi(label)), h('dd', {}, valueNodes(number, messages.valueMissing, share)), details(lines));
/** The amounts of a year or a part: a table, since each has a name and a bar of one scale. */
const renderTable = ({ heading, rows, lines }, messages) => h('table', {}, h('caption', {}, h('span', { part: 'list-heading' }, bdi(heading)), lines.map((line) => h('span', { class: 'sub' }, sentenceWithLink(line)))), h('tbody', {}, rows.map((row) => renderTableRow(row, messages))));
const renderTableRow = ({ key, label, number, share, length, isExpected, details: lines }, messages) => h('tr', {}, h('th', { class: 'label', part: 'label', scope: 'row' }, bdi(label)), h('td', {}, valueNodes(number, messages.valueMissing, share), length !== undefined &&
    length > 0 &&
    h('svg', {
        part: 'bar',
        class: `bar ${isExpected ? 'expected' : ''}`,
        width: `${length}%`,
        height: 10,
        'aria-hidden': 'true',
    }, h('rect', { class: key === 'gap' ? 'gap' : 'received', width: '100%', height: '100%' })), lines.map((line) => h('span', { class: 'sub', part: 'detail' }, sentenceWithLink(line)))));
