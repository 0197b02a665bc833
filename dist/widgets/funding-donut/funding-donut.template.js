import { html, nothing, svg } from 'lit';
import { shownLength } from '../../format/shown-length.js';
import { details, phraseContent, valueContent } from '../../templates/text.js';
import { amountTableTemplate } from './amount-tables.template.js';
/** The ring with its amounts, what the money is for, and the years or parts. */
export const fundingDonutTemplate = (view, locale) => html `
  ${view.amounts.length > 0
    ? view.parts.length > 0
        ? donutTemplate(view, locale)
        : amountsTemplate(view, locale)
    : nothing}
  ${view.breakdown.length > 0
    ? html `<dl class="breakdown">${view.breakdown.map((row) => partTemplate(row, locale))}</dl>`
    : nothing}
  ${view.tables.map((table) => amountTableTemplate(table, locale))}
`;
const ROLES = ['received', 'gap'];
function donutTemplate(view, locale) {
    const { parts, share, caption, isExpected, amounts } = view;
    const isSingle = parts.every(({ leader }) => !leader);
    const viewBox = isSingle ? '-102 -102 204 204' : '-124 -102 248 204';
    const isWide = shownLength(share) > 3;
    return html `
    <div
      class="donut ${isSingle ? 'single' : ''} ${roomFor(amounts)} ${isExpected ? 'expected' : ''}"
    >
      <div class="ring" part="ring" aria-hidden="true">
        <svg viewBox=${viewBox}>
          ${parts.map((part, index) => arcTemplate(part, index, amounts))}
        </svg>
        <p>
          <span class="num ${isWide ? 'wide' : ''}">${share}</span
          ><span class="sub">${caption}</span>
        </p>
      </div>
      <dl>${amounts.map((amount) => amountTemplate(amount, locale, true))}</dl>
    </div>
  `;
}
/**
 * Long amounts leave no room for the requirement beside the ring, and less long ones, such as
 * “4,5 mln US$”, only beside a smaller one.
 */
function roomFor(amounts) {
    const longest = Math.max(...amounts.map(({ number, details: lines }) => lines.length ? Infinity : shownLength(number?.text ?? '')));
    return longest > 11 ? 'long' : longest > 8 ? 'tight' : '';
}
function arcTemplate({ path, leader, tiny }, index, amounts) {
    const role = ROLES[index];
    // A part that nothing is said of has nothing to lead to.
    const isNamed = amounts.some(({ key }) => key === role);
    return svg `<path class="${role} ${tiny ? 'tiny' : ''}" d=${path}></path>${isNamed ? svg `<path class="leader" d=${leader}></path>` : nothing}`;
}
/** Amounts of which no share is known: there is nothing to draw a ring of. */
const amountsTemplate = ({ amounts }, locale) => html `
  <dl class="amounts">${amounts.map((amount) => amountTemplate(amount, locale, false))}</dl>
`;
const amountTemplate = ({ key, label, number, share, details: lines }, locale, isInRing) => html `
  <div class="amount is-${key}">
    <dt>
      ${isInRing && key !== 'required' ? swatch(key) : nothing}<span class="label" part="label"
        >${phraseContent(label, locale.dir)}</span
      >
    </dt>
    ${number !== undefined || !share
    ? html `<dd class="value">${valueContent(number, locale)}</dd>`
    : nothing}
    ${share ? shareTemplate(share, locale) : nothing} ${details(lines, locale.dir)}
  </div>
`;
const shareTemplate = ({ text }, { dir }) => html `<dd class="share">${phraseContent({ text }, dir)}</dd>`;
const swatch = (key) => html `<svg class="swatch" aria-hidden="true">
    <rect class=${key} width="100%" height="100%"></rect>
  </svg>`;
const partTemplate = ({ label, number, share, details: lines }, locale) => html `
  <div>
    <dt class="label" part="label">${phraseContent(label, locale.dir)}</dt>
    <dd>${valueContent(number, locale, share)}</dd>
    ${details(lines, locale.dir)}
  </div>
`;
