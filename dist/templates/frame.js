import { html, nothing } from 'lit';
import { whereAndWhen } from '../views/phrases.js';
import { lineContent, phraseContent, sentenceContent } from './text.js';
/**
 * The frame of every figure, from top to bottom: heading, place and date, takeaway, figure, notes,
 * source; at its end, what can be done with it.
 */
export function frame(view, body, dir, options, actions = nothing) {
    const { headingLevel, withoutPlace, withoutTakeaway, withoutSource } = options;
    const where = withoutPlace ? view.asOf : whereAndWhen(view);
    const takeaway = withoutTakeaway ? undefined : view.takeaway;
    const hasFoot = view.notes.length > 0 || (view.source && !withoutSource) || actions !== nothing;
    return html `
    <figcaption>
      ${heading(view.heading, headingLevel, dir)}
      ${where ? html `<p class="as-of" part="as-of">${sentenceContent(where, dir)}</p>` : nothing}
      ${newerContent(view, dir, options)}
      ${takeaway
        ? html `<p class="takeaway" part="takeaway">${sentenceContent(takeaway, dir)}</p>`
        : nothing}
    </figcaption>
    <div class="body" part="body">${body}</div>
    ${hasFoot
        ? html `<div class="foot">${footContent(view, dir, withoutSource)} ${actions}</div>`
        : nothing}
  `;
}
/** Where newer figures are, for pages that tell their readers. */
export const newerContent = ({ newer }, dir, { tellNewer }) => (newer && tellNewer ? html `<p part="newer">${lineContent(newer, dir)}</p>` : nothing);
/** The notes and the source. */
export const footContent = ({ notes, shared = [], source }, dir, withoutSource) => html `<div>
    ${notes.map(
// What a document says of all its figures, a sheet says once.
(note) => html `<p part=${shared.includes(note) ? 'note shared' : 'note'}>
          ${sentenceContent(note, dir)}
        </p>`)}
    ${source && !withoutSource ? html `<p part="source">${lineContent(source, dir)}</p>` : nothing}
  </div>`;
/** A whole figure, named by its heading. */
export const figureTemplate = (content, { lang, dir, isWaiting = false }) => html `
  <figure part="figure" aria-labelledby="heading" lang=${lang} dir=${dir} ?hidden=${isWaiting}>
    ${content}
  </figure>
`;
/**
 * A button that opens something below it, named by its words and the figure's; without `press` it
 * can't be pressed.
 */
// prettier-ignore
export const opener = (id, label, isOpen = false, press) => html `<button
    id=${id} type="button" part="${id} opener"
    aria-labelledby="${id} heading" aria-expanded=${isOpen}
    ?disabled=${!press} @click=${press}
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
