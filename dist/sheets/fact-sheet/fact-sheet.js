import { html, nothing } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { decodeFactSheet } from '../../data/fact-sheet.js';
import { heading } from '../../templates/frame.js';
import { linked, isolated, spoken } from '../../templates/text.js';
import { factSheetView } from './fact-sheet.view.js';
import { factSheetStyles } from './fact-sheet.styles.js';
/**
 * A whole fact sheet: each section of the document in its own widget, printable on one A4 page.
 * Its heading level is 2 by default; the sections' is one below.
 *
 * @tag factlet-fact-sheet
 * @csspart sheet - The sheet.
 * @csspart kind - What the document is, above its name.
 */
export class FactSheetElement extends DataWidget {
    static { this.styles = [...super.styles, factSheetStyles]; }
    constructor() {
        super();
        this.section = 'factSheet';
        this.view = factSheetView;
        /** The sections count their own rows. */
        this.decode = (document) => {
            const { value: sheet, header, issues } = decodeFactSheet(document);
            return { value: sheet && { document, header, sheet }, header, issues, leftOut: 0 };
        };
        this.headingLevel = 2;
    }
    /** The sections look at the page's words in their own tags. */
    numbers() {
        return undefined;
    }
    renderBody(view) {
        const { sections } = view;
        const column = (name, ...members) => members.some((section) => sections.has(section))
            ? html `<div class=${name}>${members.map((section) => (sections.has(section) ? this.#section(section, view) : nothing))}</div>`
            : nothing;
        return html `<div class="grid" @factlet-load=${stop} @factlet-error=${stop}>
      ${column('across', 'population')}${column('column', 'origins', 'keyFigures')}${column('column', 'funding', 'staffing')}${column('across', 'donors')}
    </div>`;
    }
    #section(section, { document, sharedSource, sharedDate }) {
        const level = Math.min(this.headingLevel + 1, 6);
        const shared = this.withoutSource || sharedSource.has(section);
        const brief = this.withoutTakeaway;
        const dated = sharedDate.has(section) ? 'dated' : nothing;
        switch (section) {
            case 'population':
                return html `<factlet-population-counters class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-population-counters>`;
            case 'funding':
                return html `<factlet-funding-donut class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-funding-donut>`;
            case 'origins':
                return html `<factlet-origin-bars class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-origin-bars>`;
            case 'staffing':
                return html `<factlet-staffing-panel class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-staffing-panel>`;
            case 'keyFigures':
                return html `<factlet-key-figures class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-key-figures>`;
            case 'donors':
                return html `<factlet-donor-list class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-donor-list>`;
        }
    }
    renderFrame(view, body, actions) {
        const { kind, asOf, notes, source } = view;
        return html `<article class="sheet" part="sheet">
      <header><p class="kind" part="kind">${isolated(kind)}</p>${heading(view.heading, this.headingLevel)}${asOf ? html `<p class="date" part="as-of">${spoken(asOf)}</p>` : nothing}</header>
      ${body}
      <footer class="foot"><div>${notes.map((note) => html `<p part="note">${spoken(note)}</p>`)}${source && !this.withoutSource ? html `<p part="source">${linked(source)}</p>` : nothing}</div>${actions}</footer>
    </article>`;
    }
}
/** The sections' events stay inside: the sheet tells all issues itself, once. */
const stop = (event) => event.stopPropagation();
