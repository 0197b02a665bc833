import { html, nothing } from 'lit';
import { lineContent, valueContent } from '../../templates/text.js';
/** A list of sentences, each with its large number. */
export const keyFiguresTemplate = ({ figures }, locale) => html `
  <ul class="figures">
    ${figures.map((figure) => figureTemplate(figure, locale))}
  </ul>
`;
/**
 * One paragraph, which reads as one sentence; the number stands apart only where it comes first.
 */
function figureTemplate({ number, share, label, before, after, details }, locale) {
    const value = valueContent(number, locale, share);
    const lang = label.lang ?? nothing;
    const sentence = before.trim()
        ? html `<p class="within">
        <span lang=${lang}>${before}</span>${value}<span lang=${lang}>${after}</span>
      </p>`
        : html `<p class="first">${value}<span lang=${lang}>${after}</span></p>`;
    return html `<li>
    ${sentence}${details.map((line) => html `<p class="sub">${lineContent(line, locale.dir)}</p>`)}
  </li>`;
}
