import { html, nothing, type TemplateResult } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { decodeStaffing, type Staffing } from '../../data/staffing.js';
import type { Messages } from '../../messages/messages.js';
import type { StaffingPanelView, StaffRowView } from '../../templates/drawn-views.js';
import { details, figure, isolated } from '../../templates/text.js';
import { staffingPanelView } from './staffing-panel.view.js';
import { staffingPanelStyles } from './staffing-panel.styles.js';

/**
 * Who works there, and from which offices: a row a category with people to count, and the number.
 *
 * @tag factlet-staffing-panel
 */
export class StaffingPanelElement extends DataWidget<Staffing, StaffingPanelView> {
  static override styles = [...super.styles, staffingPanelStyles];

  protected override readonly section = 'staffing';
  protected override readonly decode = decodeStaffing;
  protected override readonly view = staffingPanelView;

  protected override renderBody({ staff, offices }: StaffingPanelView, messages: Messages): TemplateResult {
    return html`
      ${staff.length
        ? html`<p class="list-heading">${messages.staffHeading}</p>
            <dl>${staff.map((row) => renderRow(row, messages))}</dl>`
        : nothing}
      ${offices.length
        ? html`<p class="list-heading">${messages.officesHeading}</p>
            <dl class="offices">${offices.map((row) => renderRow(row, messages))}</dl>`
        : nothing}
    `;
  }
}

const renderRow = ({ label, number, pictograms, details: lines }: StaffRowView, messages: Messages): TemplateResult => html`
  <div class="row">
    <dt>
      <span class="label" part="label">${isolated(label)}</span>
      ${pictograms.length
        ? html`<span class="people" aria-hidden="true">${pictograms.map(({ path, width }) => html`<svg viewBox="0 0 ${width} 24" width=${width} height="24"><path d=${path}></path></svg>`)}</span>`
        : nothing}
    </dt>
    <dd>${figure(number, messages.valueMissing)}</dd>
    ${details(lines)}
  </div>
`;
