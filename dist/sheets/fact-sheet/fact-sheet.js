import { nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { DataWidget } from '../../base/data-widget.js';
import { namesCountry } from '../../data/coded-countries.js';
import { REGISTRY } from '../../widgets/registry.js';
import { factSheet } from './fact-sheet.descriptor.js';
import { sheetBody, sheetFrame } from './fact-sheet.template.js';
import { factSheetStyles } from './fact-sheet.styles.js';
/**
 * A whole fact sheet: each section of the document in its own widget, printable on one A4 page.
 * Its heading level is 2 by default; the sections' is one below.
 *
 * @tag factlet-fact-sheet
 * @csspart sheet - The sheet.
 * @csspart kind - What the document is, above its name.
 * @csspart organisation - Who publishes it: a name or a logo.
 */
export class FactSheetElement extends DataWidget {
    static { this.styles = [...super.styles, factSheetStyles]; }
    constructor() {
        super();
        this.descriptor = factSheet;
        this.headingLevel = 2;
    }
    needsNames() {
        return namesCountry(this.loaded?.decoded.header.country);
    }
    /** The sections look at the page's words in their own tags. */
    tellNumbers() {
        return undefined;
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('factlet-load', stop);
        root.addEventListener('factlet-error', stop);
        return root;
    }
    renderBody(view) {
        return sheetBody(view, (section) => this.#section(section, view));
    }
    #section(section, { document, sharedSource, sharedDate }) {
        const tag = tagOf(section);
        return staticHtml `<${tag}
      class=${sharedDate.has(section) ? 'dated' : nothing}
      without-actions
      without-place
      .data=${document}
      .headingLevel=${Math.min(this.headingLevel + 1, 6)}
      .withoutSource=${this.withoutSource || sharedSource.has(section)}
      .withoutTakeaway=${this.withoutTakeaway}
    ></${tag}>`;
    }
    renderFrame(view, body, actions) {
        return sheetFrame(view, body, this.textDirection, this, actions);
    }
}
/** The tag of the widget that shows a section. */
const tagOf = (section) => unsafeStatic(`factlet-${REGISTRY.find((each) => each.section === section)?.name ?? ''}`);
/** The sections' events stay inside: the sheet tells all issues itself, once. */
const stop = (event) => event.stopPropagation();
