import { html, nothing } from 'lit';
import { lineContent, valueContent } from '../../templates/text.js';
/** The donors, and what the sheet says after them. */
export const donorListTemplate = ({ donors, closing }) => html `
  <div class="clip">
    <ul class="donors">
      ${donors.map(donorTemplate)}
    </ul>
  </div>
  ${closing
    ? html `<p class="closing" part="closing">
          <bdi lang=${closing.lang ?? nothing}>${closing.text}</bdi>
        </p>`
    : nothing}
`;
const donorTemplate = ({ label, number, share, details }) => html `<li>
    <span part="label"><bdi lang=${label.lang ?? nothing}>${label.text}</bdi></span
    >${number ? html ` ${valueContent(number, '', share)}` : nothing}${details.map((line) => html ` <span class="sub">(${lineContent(line)})</span>`)}
  </li>`;
