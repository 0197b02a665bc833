import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import { lineContent, valueContent } from '../../templates/text.js';
import type { KeyFiguresView, KeyFigureView } from './key-figures.types.js';

/** A list of sentences, each with its large number. */
export const keyFiguresTemplate = (
  { figures }: KeyFiguresView,
  messages: Messages,
): TemplateResult => html`
  <ul class="figures">
    ${figures.map((figure) => figureTemplate(figure, messages))}
  </ul>
`;

/**
 * One paragraph, which reads as one sentence; the number stands apart only where it comes first.
 */
function figureTemplate(
  { number, share, label, before, after, details }: KeyFigureView,
  messages: Messages,
): TemplateResult {
  const value = valueContent(number, messages.valueMissing, share);
  const lang = label.lang ?? nothing;
  const sentence = before.trim()
    ? html`<p class="within">
        <span lang=${lang}>${before}</span>${value}<span lang=${lang}>${after}</span>
      </p>`
    : html`<p class="first">${value}<span lang=${lang}>${after}</span></p>`;
  return html`<li>
    ${sentence}${details.map((line) => html`<p class="sub">${lineContent(line)}</p>`)}
  </li>`;
}
