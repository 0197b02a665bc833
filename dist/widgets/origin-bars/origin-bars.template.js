import { html, nothing } from 'lit';
import { lineContent, phraseContent, sentenceContent, totalLine, valueContent, } from '../../templates/text.js';
import { numberText } from '../../views/numbers.js';
/** The lists of bars, with their headings and totals. */
export const originBarsTemplate = ({ lists }, locale) => html `${lists.map((list, index) => listTemplate(list, locale, index))}`;
function listTemplate({ heading, bars, total, lines, folded }, locale, index) {
    const wide = bars.some(({ label }) => label.text.length > 18);
    // The bars leave room for the longest number beside them.
    const roomy = bars.some(({ number, share }) => share ?? (number && numberText(number).length > 9));
    const empty = html `<p class="sub">${locale.messages.empty}</p>`;
    return html `
    ${heading
        ? html `<p class="list-heading" part="list-heading">
            ${sentenceContent(heading, locale.dir)}
          </p>`
        : nothing}
    ${bars.length
        ? html `<dl class="bars ${wide ? 'wide' : ''} ${roomy ? 'roomy' : ''}">
            ${bars.map((bar) => barTemplate(bar, locale))}
          </dl>`
        : // A total of 0 says it already.
            total
                ? nothing
                : empty}
    ${total ? totalLine(total, locale) : nothing}
    ${lines.map((line) => html `<p class="sub">${lineContent(line, locale.dir)}</p>`)}
    ${folded ? locale.opener(`all${index}`, locale.messages.all.replace('{n}', folded)) : nothing}
  `;
}
function barTemplate({ label, number, share, length, unranked, details, marked }, locale) {
    const value = valueContent(number, locale, share);
    const pair = share ? html `<span class="pair">${value}</span>` : value;
    return html `
    <div class="bar ${unranked ? 'unranked' : ''} ${marked ? 'marked' : ''}">
      <dt part="label">${phraseContent(label, locale.dir)}</dt>
      <dd>${length ? barMark(length) : nothing}${pair}</dd>
      ${details.map((line) => html `<dd class="sub">${lineContent(line, locale.dir)}</dd>`)}
    </div>
  `;
}
/** The bar itself, as long as its percent of the longest. */
const barMark = (length) => html `<svg part="bar" width="${length}%" height="22" aria-hidden="true">
    <rect width="100%" height="100%"></rect>
  </svg>`;
