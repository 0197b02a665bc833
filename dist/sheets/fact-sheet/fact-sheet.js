import { DataWidget } from '../../base/data-widget.js';
import { namesCountry } from '../../data/coded-countries.js';
import { h } from '../../templates/dom.js';
import { heading } from '../../templates/frame.js';
import { sentenceWithLink, bdi, sentenceNodes } from '../../templates/text.js';
import { REGISTRY } from '../../widgets/registry.js';
import { factSheet } from './fact-sheet.descriptor.js';
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
        this.descriptor = factSheet;
        this.headingLevel = 2;
    }
    needsNames() {
        return namesCountry(this.loaded?.decoded.header.country);
    }
    /** The sections look at the page's words in their own tags. */
    numbers() {
        return undefined;
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('factlet-load', stop);
        root.addEventListener('factlet-error', stop);
        return root;
    }
    renderBody(view) {
        const column = (name, ...members) => {
            const present = members.filter((section) => view.sections.has(section));
            return (present.length > 0 &&
                h('div', { class: name }, present.map((section) => this.#section(section, view))));
        };
        return h('div', { class: 'grid' }, column('across', 'population'), column('column', 'origins', 'keyFigures'), column('column', 'funding', 'staffing'), column('across', 'donors'));
    }
    #section(section, { document, sharedSource, sharedDate }) {
        return h(tagOf(section), {
            class: sharedDate.has(section) && 'dated',
            'without-actions': true,
            '.data': document,
            '.headingLevel': Math.min(this.headingLevel + 1, 6),
            '.withoutSource': this.withoutSource || sharedSource.has(section),
            '.withoutTakeaway': this.withoutTakeaway,
        });
    }
    renderFrame(view, body, actions) {
        const { kind, asOf, notes } = view;
        const source = !this.withoutSource && view.source;
        return h('article', { class: 'sheet', part: 'sheet' }, h('header', {}, h('p', { class: 'kind', part: 'kind' }, bdi(kind)), heading(view.heading, this.headingLevel), asOf && h('p', { class: 'date', part: 'as-of' }, sentenceNodes(asOf))), body, h('footer', { class: 'foot' }, h('div', {}, notes.map((note) => h('p', { part: 'note' }, sentenceNodes(note))), source && h('p', { part: 'source' }, sentenceWithLink(source))), actions));
    }
}
const tagOf = (section) => `factlet-${REGISTRY.find((each) => each.section === section)?.name ?? ''}`;
/** The sections' events stay inside: the sheet tells all issues itself, once. */
const stop = (event) => event.stopPropagation();
