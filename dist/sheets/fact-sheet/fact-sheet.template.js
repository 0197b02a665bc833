import { html, nothing } from 'lit';
import { heading } from '../../templates/frame.js';
import { lineContent, phraseContent, sentenceContent } from '../../templates/text.js';
/** The sections in their columns; `section` gives the widget of one. */
export function sheetBody({ sections }, section) {
    const column = (name, ...members) => {
        const present = members.filter((member) => sections.has(member));
        return present.length > 0 ? html `<div class=${name}>${present.map(section)}</div>` : nothing;
    };
    return html `
    <div class="grid">
      ${column('across', 'population')} ${column('column', 'origins', 'keyFigures')}
      ${column('column', 'funding', 'staffing')} ${column('across', 'donors')}
    </div>
  `;
}
/** The sheet: its head, its sections, and what is said of them all. */
export function sheetFrame(view, body, dir, { headingLevel, withoutSource }, actions) {
    const { kind, organisation, asOf, notes } = view;
    const source = withoutSource ? undefined : view.source;
    return html `
    <article class="sheet" part="sheet">
      <header>
        <p class="kind" part="kind">${phraseContent(kind, dir)}</p>
        ${heading(view.heading, headingLevel, dir)}
        ${organisation || asOf
        ? html `<p class="date">
                ${organisation ? organisationContent(organisation, dir) : nothing}
                ${asOf ? html `<span part="as-of">${sentenceContent(asOf, dir)}</span>` : nothing}
              </p>`
        : nothing}
      </header>
      ${body}
      <footer class="foot">
        <div>
          ${notes.map((note) => html `<p part="note">${sentenceContent(note, dir)}</p>`)}
          ${source ? html `<p part="source">${lineContent(source, dir)}</p>` : nothing}
        </div>
        ${actions}
      </footer>
    </article>
  `;
}
/** The logo has the name for those who don't see it; another site isn't told who reads. */
const organisationContent = ({ logo, ...name }, dir) => html `
  <span class="organisation" part="organisation"
    >${logo === undefined
    ? phraseContent(name, dir)
    : html `<img
            src=${logo}
            alt=${name.text}
            lang=${name.lang ?? nothing}
            referrerpolicy="no-referrer"
          />`}</span
  >
`;
