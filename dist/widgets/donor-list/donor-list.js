import { DataWidget } from '../../base/data-widget.js';
import { decodeDonors } from '../../data/donors.js';
import { h } from '../../templates/dom.js';
import { figure, isolated, linked } from '../../templates/text.js';
import { donorListView } from './donor-list.view.js';
import { donorListStyles } from './donor-list.styles.js';
/**
 * Whom to thank: the donors in the order given, with their amounts where the data has them.
 *
 * @tag factlet-donor-list
 */
export class DonorListElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.section = 'donors';
        this.decode = decodeDonors;
        this.view = donorListView;
    }
    static { this.styles = [...super.styles, donorListStyles]; }
    renderBody({ donors, closing }) {
        return [
            h('div', { class: 'clip' }, h('ul', { class: 'donors' }, donors.map(({ label, number, share, details }) => h('li', {}, h('span', { part: 'label' }, isolated(label)), number && [' ', figure(number, '', share)], details.map((line) => [' ', h('span', { class: 'sub' }, '(', linked(line), ')')]))))),
            closing && h('p', { class: 'closing', part: 'closing' }, isolated(closing)),
        ];
    }
}
