import { DataWidget } from '../../base/data-widget.js';
import { h } from '../../templates/dom.js';
import { details, valueNodes, bdi, sentenceNodes } from '../../templates/text.js';
import { staffingPanel } from './staffing-panel.descriptor.js';
import { staffingPanelStyles } from './staffing-panel.styles.js';
/**
 * Who works there, and from which offices: one row per category with people to count, and the
 * number.
 *
 * @tag factlet-staffing-panel
 */
export class StaffingPanelElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = staffingPanel;
    }
    static { this.styles = [...super.styles, staffingPanelStyles]; }
    renderBody({ staff, offices }, messages) {
        return [renderList(staff, messages), renderList(offices, messages)];
    }
}
const renderList = ({ key, heading, rows, scale }, messages) => rows.length > 0 && [
    h('p', { class: 'list-heading' }, heading),
    h('dl', { class: key === 'offices' && key }, rows.map((row) => renderRow(row, messages))),
    scale && h('p', { class: 'sub scale' }, sentenceNodes(scale)),
];
const renderRow = ({ label, number, share, pictograms, details: lines }, messages) => h('div', { class: 'row' }, h('dt', {}, h('span', { class: 'label', part: 'label' }, bdi(label)), pictograms.length > 0 &&
    h('span', { class: 'people', 'aria-hidden': 'true' }, pictograms.map(({ path, width }) => h('svg', { viewBox: `0 0 ${width} 24`, width, height: 24 }, h('path', { d: path }))))), h('dd', {}, valueNodes(number, messages.valueMissing, share)), details(lines));
