import { html, nothing } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { decodeStaffing } from '../../data/staffing.js';
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
        return html `
      ${staff.length
            ? html `<p class="list-heading">${messages.staffHeading}</p>
            <dl>${staff.map((row) => renderRow(row, messages))}</dl>`
            : nothing}
      ${offices.length
            ? html `<p class="list-heading">${messages.officesHeading}</p>
            <dl class="offices">${offices.map((row) => renderRow(row, messages))}</dl>`
            : nothing}
    `;
    }
}
const renderRow = ({ label, number, pictograms, details: lines }, messages) => html `
  <div class="row">
    <dt>
      <span class="label" part="label">${isolated(label)}</span>
      ${pictograms.length
    ? html `<span class="people" aria-hidden="true">${pictograms.map(({ path, width }) => html `<svg viewBox="0 0 ${width} 24" width=${width} height="24"><path d=${path}></path></svg>`)}</span>`
    : nothing}
    </dt>
    <dd>${figure(number, messages.valueMissing)}</dd>
    ${details(lines)}
  </div>
`;
