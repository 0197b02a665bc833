import { html, nothing } from 'lit';
import { footContent, heading, newerContent } from '../../templates/frame.js';
import { phraseContent, sentenceContent } from '../../templates/text.js';
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
export function sheetFrame(view, body, dir, options, actions) {
    const { kind, organisation, asOf } = view;
    return html `
    <article class="sheet" part="sheet">
      <header>
        <p class="kind" part="kind">${phraseContent(kind, dir)}</p>
        ${heading(view.heading, options.headingLevel, dir)}
        ${organisation || asOf
        ? html `<p class="date">
                ${organisation ? organisationContent(organisation, dir) : nothing}
                ${asOf ? html `<span part="as-of">${sentenceContent(asOf, dir)}</span>` : nothing}
              </p>`
        : nothing}
        ${newerContent(view, dir, options)}
      </header>
      ${body}
      <footer class="foot">${footContent(view, dir, options.withoutSource)} ${actions}</footer>
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
