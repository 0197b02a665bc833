import { html, nothing } from 'lit';
import { isolated, linked, spoken } from './text.js';
/** The frame of every figure, from top to bottom: heading, date, takeaway, the figure, notes, source; at its end, what can be done with it. */
export function frame(view, body, options, actions = nothing) {
    const { asOf, takeaway, notes, source } = view;
    return html `
    <figcaption>
      ${heading(view.heading, options.headingLevel)}
      ${asOf ? html `<p class="as-of" part="as-of">${spoken(asOf)}</p>` : nothing}
      ${takeaway && !options.withoutTakeaway ? html `<p class="takeaway" part="takeaway">${spoken(takeaway)}</p>` : nothing}
    </figcaption>
    <div class="body" part="body">${body}</div>
    ${notes.length || (source && !options.withoutSource) || actions !== nothing
        ? html `<div class="foot"><div>
          ${notes.map((note) => html `<p part="note">${spoken(note)}</p>`)}
          ${source && !options.withoutSource ? html `<p part="source">${linked(source)}</p>` : nothing}
        </div>${actions}</div>`
        : nothing}
  `;
}
/** A heading of level 2 to 6; its id names the figure. */
export function heading(phrase, level) {
    const text = isolated(phrase);
    switch (level) {
        case 2: return html `<h2 id="heading" part="heading">${text}</h2>`;
        case 4: return html `<h4 id="heading" part="heading">${text}</h4>`;
        case 5: return html `<h5 id="heading" part="heading">${text}</h5>`;
        case 6: return html `<h6 id="heading" part="heading">${text}</h6>`;
        default: return html `<h3 id="heading" part="heading">${text}</h3>`;
    }
}
