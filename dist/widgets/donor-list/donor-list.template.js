import { html, nothing } from 'lit';
import { lineContent, phraseContent, valueContent, } from '../../templates/text.js';
/** The donors, and what the sheet says after them. */
export const donorListTemplate = ({ donors, closing }, locale) => html `
  <div class="clip">
    <ul class="donors">
      ${donors.map((donor) => donorTemplate(donor, locale))}
    </ul>
  </div>
  ${closing
    ? html `<p class="closing" part="closing">${phraseContent(closing, locale.dir)}</p>`
    : nothing}
`;
const donorTemplate = ({ label, number, share, details }, locale) => html `<li>
    <span part="label">${phraseContent(label, locale.dir)}</span>${number ? [' ', valueContent(number, locale, share)] : nothing}${details.map((line) => [' ', detailTemplate(line, locale)])}
  </li>`;
const detailTemplate = (line, { dir }) => html `<span class="sub">(${lineContent(line, dir)})</span>`;
