import { html, nothing } from 'lit';
import { lineContent, sentenceContent, totalLine, valueContent } from '../../templates/text.js';
import { numberText } from '../../views/numbers.js';
/** The lists of bars, with their headings and totals. */
export const originBarsTemplate = ({ lists }, messages) => html `${lists.map((list) => listTemplate(list, messages))}`;
function listTemplate({ heading, bars, total, lines }, messages) {
    const wide = bars.some(({ label }) => label.text.length > 18);
    // The bars leave room for the longest number beside them.
    const roomy = bars.some(({ number, share }) => share ?? (number && numberText(number).length > 9));
    const empty = html `<p class="sub">${messages.empty}</p>`;
    return html `
    ${heading
        ? html `<p class="list-heading" part="list-heading">${sentenceContent(heading)}</p>`
        : nothing}
    ${bars.length
        ? html `<dl class="bars ${wide ? 'wide' : ''} ${roomy ? 'roomy' : ''}">
            ${bars.map((bar) => barTemplate(bar, messages))}
          </dl>`
        : // A total of 0 says it already.
            total
                ? nothing
                : empty}
    ${total ? totalLine(messages.total, total) : nothing}
    ${lines.map((line) => html `<p class="sub">${lineContent(line)}</p>`)}
  `;
}
function barTemplate({ label, number, share, length, unranked, details }, messages) {
    const value = valueContent(number, messages.valueMissing, share);
    const pair = share ? html `<span class="pair">${value}</span>` : value;
    return html `
    <div class="bar ${unranked ? 'unranked' : ''}">
      <dt part="label"><bdi lang=${label.lang ?? nothing}>${label.text}</bdi></dt>
      <dd>${length ? barMark(length) : nothing}${pair}</dd>
      ${details.map((line) => html `<dd class="sub">${lineContent(line)}</dd>`)}
    </div>
  `;
}
/** The bar itself, as long as its percent of the longest. */
const barMark = (length) => html `<svg part="bar" width="${length}%" height="22" aria-hidden="true">
    <rect width="100%" height="100%"></rect>
  </svg>`;
