import { DataWidget } from '../../base/data-widget.js';
import { fundingTokens } from '../../base/funding-tokens.styles.js';
import { decodeFunding } from '../../data/funding.js';
import { h } from '../../templates/dom.js';
import { details, figure, isolated } from '../../templates/text.js';
import { fundingDonutView } from './funding-donut.view.js';
import { fundingDonutStyles } from './funding-donut.styles.js';
/**
 * How much of the required funding was received: a ring with its share in the middle, and the amounts beside it.
 *
 * @tag factlet-funding-donut
 * @csspart ring - The ring.
 * @cssprop [--factlet-received=#0072bc] - Money received; `-line` is the outline.
 * @cssprop [--factlet-gap=#8ebeff] - Money that is missing; `-line` is the outline.
 */
export class FundingDonutElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.section = 'funding';
        this.decode = decodeFunding;
        this.view = fundingDonutView;
    }
    static { this.styles = [...super.styles, fundingTokens, fundingDonutStyles]; }
    renderBody({ parts, share, caption, amounts, breakdown }, messages) {
        const single = parts.every(({ leader }) => !leader);
        // Long amounts leave no room for the requirement beside the ring, and less long ones, such as “4,5 mln US$”, only beside a smaller one.
        const longest = Math.max(...amounts.map(({ number, details: lines }) => lines.length ? Infinity : number?.text.length ?? 0));
        const room = longest > 11 ? 'long' : longest > 8 ? 'tight' : '';
        return [
            h('div', { class: `donut ${single ? 'single' : ''} ${room}` }, h('div', { class: 'ring', part: 'ring', 'aria-hidden': 'true' }, h('svg', { viewBox: single ? '-102 -102 204 204' : '-124 -102 248 204' }, parts.length
                ? parts.map(({ path, leader }, index) => [h('path', { class: ROLES[index], d: path }), h('path', { class: 'leader', d: leader })])
                : [h('circle', { class: 'none', r: 100 }), h('circle', { class: 'none', r: 72 })]), h('p', {}, h('span', { class: `num ${share.replace(/\p{Cf}/gu, '').length > 3 ? 'wide' : ''}` }, share), h('span', { class: 'sub' }, caption))), h('dl', {}, amounts.map((amount) => renderAmount(amount, messages)))),
            breakdown.length > 0 && h('dl', { class: 'breakdown' }, breakdown.map(({ label, number, details: lines }) => h('div', {}, h('dt', { class: 'label', part: 'label' }, isolated(label)), h('dd', {}, figure(number, messages.valueMissing)), details(lines)))),
        ];
    }
}
const ROLES = ['received', 'gap'];
const renderAmount = ({ key, label, number, share, details: lines }, messages) => h('div', { class: `amount is-${key}` }, h('dt', {}, key !== 'required' && h('svg', { class: 'swatch', 'aria-hidden': 'true' }, h('rect', { class: key, width: '100%', height: '100%' })), h('span', { class: 'label', part: 'label' }, isolated(label))), (number ?? !share) && h('dd', { class: 'value' }, figure(number, messages.valueMissing)), share && h('dd', { class: 'share' }, h('bdi', {}, share.text)), details(lines));
