import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import { details, totalLine, valueContent } from '../../templates/text.js';
import type { CounterView, PopulationCountersView } from './population-counters.types.js';

/** A counter for each group, and the total where the data states one. */
export function populationCountersTemplate(
  { counters, total }: PopulationCountersView,
  messages: Messages,
): TemplateResult {
  // A number is never broken: long ones, from 1,000,000 on, are smaller where counters stand beside
  // each other.
  const isLong = counters.some(({ number }) => number && number.text.length > 7);
  return html`
    <dl class=${isLong ? 'counters long' : 'counters'}>
      ${counters.map((counter) => counterTemplate(counter, messages))}
    </dl>
    ${total ? totalLine(messages.total, total) : nothing}
  `;
}

const counterTemplate = (
  { colour, label, number, share, details: lines }: CounterView,
  messages: Messages,
): TemplateResult => html`
  <div class="counter">
    <dt>
      <svg class="swatch ${colour}" aria-hidden="true">
        <rect width="100%" height="100%"></rect></svg
      ><span class="label" part="label"
        ><bdi lang=${label.lang ?? nothing}>${label.text}</bdi></span
      >
    </dt>
    <dd>${valueContent(number, messages.valueMissing, share)}</dd>
    ${details(lines)}
  </div>
`;
