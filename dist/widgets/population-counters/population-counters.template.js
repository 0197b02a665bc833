import { html, nothing } from 'lit';
import { details, phraseContent, totalLine, valueContent, } from '../../templates/text.js';
/** A counter for each group, and the total where the data states one. */
export function populationCountersTemplate({ counters, total }, locale) {
    // A number is never broken: long ones, from 1,000,000 on, are smaller where counters stand beside
    // each other.
    const isLong = counters.some(({ number }) => number && number.text.length > 7);
    return html `
    <dl class=${isLong ? 'counters long' : 'counters'}>
      ${counters.map((counter) => counterTemplate(counter, locale))}
    </dl>
    ${total ? totalLine(total, locale) : nothing}
  `;
}
const counterTemplate = ({ colour, label, number, share, details: lines }, locale) => html `
  <div class="counter">
    <dt>
      <svg class="swatch ${colour}" aria-hidden="true">
        <rect width="100%" height="100%"></rect></svg
      ><span class="label" part="label">${phraseContent(label, locale.dir)}</span>
    </dt>
    <dd>${valueContent(number, locale, share)}</dd>
    ${details(lines, locale.dir)}
  </div>
`;
