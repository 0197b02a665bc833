import { DataWidget } from '../../base/data-widget.js';
import { h } from '../../templates/dom.js';
import { valueNodes, bdi, sentenceWithLink } from '../../templates/text.js';
import { donorList } from './donor-list.descriptor.js';
import { donorListStyles } from './donor-list.styles.js';
/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export class DonorListElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = donorList;
    }
    static { this.styles = [...super.styles, donorListStyles]; }
    renderBody({ donors, closing }) {
        return [
            h('div', { class: 'clip' }, h('ul', { class: 'donors' }, donors.map(({ label, number, share, details }) => h('li', {}, h('span', { part: 'label' }, bdi(label)), number && [' ', valueNodes(number, '', share)], details.map((line) => [
                ' ',
                h('span', { class: 'sub' }, '(', sentenceWithLink(line), ')'),
            ]))))),
            closing && h('p', { class: 'closing', part: 'closing' }, bdi(closing)),
        ];
    }
}
