import { html, nothing } from 'lit';
import { lineContent, valueContent } from '../../templates/text.js';
/** A list of sentences, each with its large number. */
export const keyFiguresTemplate = ({ figures }, messages) => html `
  <ul class="figures">
    ${figures.map((figure) => figureTemplate(figure, messages))}
  </ul>
`;
/**
 * One paragraph, which reads as one sentence; the number stands apart only where it comes first.
 */
function figureTemplate({ number, share, label, before, after, details }, messages) {
    const value = valueContent(number, messages.valueMissing, share);
    const lang = label.lang ?? nothing;
    const sentence = before.trim()
        ? html `<p class="within">
        <span lang=${lang}>${before}</span>${value}<span lang=${lang}>${after}</span>
      </p>`
        : html `<p class="first">${value}<span lang=${lang}>${after}</span></p>`;
    return html `<li>
    ${sentence}${details.map((line) => html `<p class="sub">${lineContent(line)}</p>`)}
  </li>`;
}
