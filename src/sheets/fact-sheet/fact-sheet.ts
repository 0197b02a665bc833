import { html, nothing, type TemplateResult } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import type { Decoded } from '../../data/decode.js';
import { decodeFactSheet } from '../../data/fact-sheet.js';
import type { SectionName } from '../../data/fields.js';
import { heading } from '../../templates/frame.js';
import { linked, isolated, spoken } from '../../templates/text.js';
import { factSheetView, type FactSheetView, type SheetModel } from './fact-sheet.view.js';
import { factSheetStyles } from './fact-sheet.styles.js';

/**
 * A whole fact sheet: each section of the document in its own widget, printable on one A4 page.
 * Its heading level is 2 by default; the sections' is one below.
 *
 * @tag factlet-fact-sheet
 * @csspart sheet - The sheet.
 * @csspart kind - What the document is, above its name.
 */
export class FactSheetElement extends DataWidget<SheetModel, FactSheetView> {
  static override styles = [...super.styles, factSheetStyles];

  protected override readonly section = 'factSheet';
  protected override readonly view = factSheetView;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** The sections count their own rows. */
  protected override readonly decode = (document: unknown): Decoded<SheetModel> => {
    const { value: sheet, header, issues } = decodeFactSheet(document);
    return { value: sheet && { document, header, sheet }, header, issues, leftOut: 0 };
  };

  /** The sections look at the page's words in their own tags. */
  protected override numbers(): undefined {
    return undefined;
  }

  protected override renderBody(view: FactSheetView): TemplateResult {
    const { sections } = view;
    const column = (name: string, ...members: SectionName[]): unknown =>
      members.some((section) => sections.has(section))
        ? html`<div class=${name}>${members.map((section) => (sections.has(section) ? this.#section(section, view) : nothing))}</div>`
        : nothing;
    return html`<div class="grid" @factlet-load=${stop} @factlet-error=${stop}>
      ${column('across', 'population')}${column('column', 'origins', 'keyFigures')}${column('column', 'funding', 'staffing')}${column('across', 'donors')}
    </div>`;
  }

  #section(section: SectionName, { document, sharedSource, sharedDate }: FactSheetView): TemplateResult {
    const level = Math.min(this.headingLevel + 1, 6);
    const shared = this.withoutSource || sharedSource.has(section);
    const brief = this.withoutTakeaway;
    const dated = sharedDate.has(section) ? 'dated' : nothing;
    switch (section) {
      case 'population':
        return html`<factlet-population-counters class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-population-counters>`;
      case 'funding':
        return html`<factlet-funding-donut class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-funding-donut>`;
      case 'origins':
        return html`<factlet-origin-bars class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-origin-bars>`;
      case 'staffing':
        return html`<factlet-staffing-panel class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-staffing-panel>`;
      case 'keyFigures':
        return html`<factlet-key-figures class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-key-figures>`;
      case 'donors':
        return html`<factlet-donor-list class=${dated} .data=${document} .headingLevel=${level} .withoutSource=${shared} .withoutTakeaway=${brief} without-actions></factlet-donor-list>`;
    }
  }

  protected override renderFrame(view: FactSheetView, body: unknown, actions: unknown): TemplateResult {
    const { kind, asOf, notes, source } = view;
    return html`<article class="sheet" part="sheet">
      <header><p class="kind" part="kind">${isolated(kind)}</p>${heading(view.heading, this.headingLevel)}${asOf ? html`<p class="date" part="as-of">${spoken(asOf)}</p>` : nothing}</header>
      ${body}
      <footer class="foot"><div>${notes.map((note) => html`<p part="note">${spoken(note)}</p>`)}${source && !this.withoutSource ? html`<p part="source">${linked(source)}</p>` : nothing}</div>${actions}</footer>
    </article>`;
  }
}

/** The sections' events stay inside: the sheet tells all issues itself, once. */
const stop = (event: Event): void => event.stopPropagation();
