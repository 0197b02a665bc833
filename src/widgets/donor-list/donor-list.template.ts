import { html, nothing, type TemplateResult } from 'lit';
import {
  lineContent,
  phraseContent,
  valueContent,
  type TemplateLocale,
} from '../../templates/text.js';
import type { Line, RowView } from '../../views/figure-view.js';
import type { DonorListView } from './donor-list.types.js';

/** The donors, and what the sheet says after them. */
export const donorListTemplate = (
  { donors, closing }: DonorListView,
  locale: TemplateLocale,
): TemplateResult => html`
  <div class="clip">
    <ul class="donors">
      ${donors.map((donor) => donorTemplate(donor, locale))}
    </ul>
  </div>
  ${
    closing
      ? html`<p class="closing" part="closing">${phraseContent(closing, locale.dir)}</p>`
      : nothing
  }
`;

const donorTemplate = (
  { label, number, share, details }: RowView,
  locale: TemplateLocale,
): TemplateResult =>
  html`<li>
    <span part="label">${phraseContent(label, locale.dir)}</span>${
      number ? [' ', valueContent(number, locale, share)] : nothing
    }${details.map((line) => [' ', detailTemplate(line, locale)])}
  </li>`;

const detailTemplate = (line: Line, { dir }: TemplateLocale): TemplateResult =>
  html`<span class="sub">(${lineContent(line, dir)})</span>`;
