import { html, nothing } from 'lit';
import { whereAndWhen } from '../views/phrases.js';
import { lineContent, phraseContent, sentenceContent } from './text.js';
/**
 * The frame of every figure, from top to bottom: heading, place and date, takeaway, figure, notes,
 * source; at its end, what can be done with it.
 */
export function frame(view, body, dir, { headingLevel, withoutPlace, withoutTakeaway, withoutSource }, actions = nothing) {
    const { notes } = view;
    const where = withoutPlace ? view.asOf : whereAndWhen(view);
    const takeaway = withoutTakeaway ? undefined : view.takeaway;
    const source = withoutSource ? undefined : view.source;
    const hasFoot = notes.length > 0 || source !== undefined || actions !== nothing;
    return html `
    <figcaption>
      ${heading(view.heading, headingLevel, dir)}
      ${where ? html `<p class="as-of" part="as-of">${sentenceContent(where, dir)}</p>` : nothing}
      ${takeaway
        ? html `<p class="takeaway" part="takeaway">${sentenceContent(takeaway, dir)}</p>`
        : nothing}
    </figcaption>
    <div class="body" part="body">${body}</div>
    ${hasFoot
        ? html `<div class="foot">
            <div>
              ${notes.map((note) => html `<p part="note">${sentenceContent(note, dir)}</p>`)}
              ${source ? html `<p part="source">${lineContent(source, dir)}</p>` : nothing}
            </div>
            ${actions}
          </div>`
        : nothing}
  `;
}
/** A whole figure, named by its heading. */
export const figureTemplate = (content, { lang, dir, isWaiting = false }) => html `
  <figure part="figure" aria-labelledby="heading" lang=${lang} dir=${dir} ?hidden=${isWaiting}>
    ${content}
  </figure>
`;
/** The button that opens what a reader can take away; without `toggle` it can't be pressed. */
// prettier-ignore
export const dataButton = (label, isOpen = false, toggle) => html `<button
    id="actions" type="button" part="actions"
    aria-labelledby="actions heading" aria-expanded=${isOpen}
    ?disabled=${!toggle} @click=${toggle}
  >${label}</button>`;
/** A heading of level 2 to 6, 3 where another is asked for; its id names the figure. */
export function heading(phrase, level, dir) {
    const content = phraseContent(phrase, dir);
    switch (level) {
        case 2:
            return html `<h2 id="heading" part="heading">${content}</h2>`;
        case 4:
            return html `<h4 id="heading" part="heading">${content}</h4>`;
        case 5:
            return html `<h5 id="heading" part="heading">${content}</h5>`;
        case 6:
            return html `<h6 id="heading" part="heading">${content}</h6>`;
        default:
            return html `<h3 id="heading" part="heading">${content}</h3>`;
    }
}
