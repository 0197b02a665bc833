import { html, nothing } from 'lit';
import { details, phraseContent, sentenceContent, totalLine, valueContent, } from '../../templates/text.js';
/** The staff by category, and the offices. */
export const staffingPanelTemplate = ({ staff, offices }, locale) => html `<div class="lists">${listTemplate(staff, locale)}${listTemplate(offices, locale)}</div>`;
const listTemplate = ({ key, heading, rows, scale }, locale) => rows.length > 0
    ? html `
        <p class="list-heading">${heading}</p>
        <dl class=${key === 'offices' ? key : nothing}>
          ${rows.map((row) => (row.key === 'total' ? nothing : rowTemplate(row, locale)))}
        </dl>
        ${rows.map(({ key: row, number, label }) => row === 'total' && number ? totalLine(number, locale, label.text) : nothing)}
        ${scale ? html `<p class="sub scale">${sentenceContent(scale, locale.dir)}</p>` : nothing}
      `
    : nothing;
const rowTemplate = ({ label, number, share, pictograms, details: lines }, locale) => html `
  <div class="row">
    <dt>
      <span class="label" part="label">${phraseContent(label, locale.dir)}</span
      >${pictograms.length > 0 ? peopleTemplate(pictograms) : nothing}
    </dt>
    <dd>${valueContent(number, locale, share)}</dd>
    ${details(lines, locale.dir)}
  </div>
`;
const peopleTemplate = (pictograms) => html `<span class="people" aria-hidden="true"
    >${pictograms.map(({ path, width }) => html `<svg viewBox="0 0 ${width} 24" width=${width} height="24">
          <path d=${path}></path>
        </svg>`)}</span
  >`;
