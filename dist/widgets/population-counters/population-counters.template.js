import { html, nothing } from 'lit';
import { details, phraseContent, totalLine, valueContent, } from '../../templates/text.js';
/** Classes by how many columns there are: in a wide figure, in a wider one and in the widest. */
const COLUMNS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const WIDTHS = ['', 'wider-', 'widest-'];
/** A counter for each group, and the total where the data states one. */
export function populationCountersTemplate({ counters, columns, total }, locale) {
    // A number is never broken: long ones, from 1,000,000 on, are smaller where counters stand beside
    // each other.
    const isLong = counters.some(({ number }) => number && number.text.length > 7);
    const classes = WIDTHS.map((width, index) => width + COLUMNS[columns[index] ?? 0]).join(' ');
    return html `
    <dl class="counters ${isLong ? 'long' : ''} ${classes}">
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
