import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import { details, sentenceContent, valueContent, type Content } from '../../templates/text.js';
import type { StaffingPanelView, StaffListView, StaffRowView } from './staffing-panel.types.js';

/** The staff by category, and the offices. */
export const staffingPanelTemplate = (
  { staff, offices }: StaffingPanelView,
  messages: Messages,
): TemplateResult => html`${listTemplate(staff, messages)}${listTemplate(offices, messages)}`;

const listTemplate = ({ key, heading, rows, scale }: StaffListView, messages: Messages): Content =>
  rows.length > 0
    ? html`
        <p class="list-heading">${heading}</p>
        <dl class=${key === 'offices' ? key : nothing}>
          ${rows.map((row) => rowTemplate(row, messages))}
        </dl>
        ${scale ? html`<p class="sub scale">${sentenceContent(scale)}</p>` : nothing}
      `
    : nothing;

const rowTemplate = (
  { label, number, share, pictograms, details: lines }: StaffRowView,
  messages: Messages,
): TemplateResult => html`
  <div class="row">
    <dt>
      <span class="label" part="label"><bdi lang=${label.lang ?? nothing}>${label.text}</bdi></span
      >${pictograms.length > 0 ? peopleTemplate(pictograms) : nothing}
    </dt>
    <dd>${valueContent(number, messages.valueMissing, share)}</dd>
    ${details(lines)}
  </div>
`;

const peopleTemplate = (pictograms: StaffRowView['pictograms']): TemplateResult =>
  html`<span class="people" aria-hidden="true"
    >${pictograms.map(
      ({ path, width }) =>
        html`<svg viewBox="0 0 ${width} 24" width=${width} height="24">
          <path d=${path}></path>
        </svg>`,
    )}</span
  >`;
