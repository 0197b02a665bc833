import { DataWidget } from '../../base/data-widget.js';
import { decodeStaffing } from '../../data/staffing.js';
import { h } from '../../templates/dom.js';
import { details, figure, isolated } from '../../templates/text.js';
import { staffingPanelView } from './staffing-panel.view.js';
import { staffingPanelStyles } from './staffing-panel.styles.js';
/**
 * Who works there, and from which offices: a row a category with people to count, and the number.
 *
 * @tag factlet-staffing-panel
 */
export class StaffingPanelElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.section = 'staffing';
        this.decode = decodeStaffing;
        this.view = staffingPanelView;
    }
    static { this.styles = [...super.styles, staffingPanelStyles]; }
    renderBody({ staff, offices }, messages) {
        return [
            staff.length > 0 && [h('p', { class: 'list-heading' }, messages.staffHeading), h('dl', {}, staff.map((row) => renderRow(row, messages)))],
            offices.length > 0 && [h('p', { class: 'list-heading' }, messages.officesHeading), h('dl', { class: 'offices' }, offices.map((row) => renderRow(row, messages)))],
        ];
    }
}
const renderRow = ({ label, number, pictograms, details: lines }, messages) => h('div', { class: 'row' }, h('dt', {}, h('span', { class: 'label', part: 'label' }, isolated(label)), pictograms.length > 0 && h('span', { class: 'people', 'aria-hidden': 'true' }, pictograms.map(({ path, width }) => h('svg', { viewBox: `0 0 ${width} 24`, width, height: 24 }, h('path', { d: path }))))), h('dd', {}, figure(number, messages.valueMissing)), details(lines));
