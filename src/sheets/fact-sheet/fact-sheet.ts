import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { DataWidget } from '../../base/data-widget.js';
import { namesCountry } from '../../data/coded-countries.js';
import type { SectionName } from '../../data/fields.js';
import type { Content } from '../../templates/text.js';
import { REGISTRY } from '../../widgets/registry.js';
import { factSheet } from './fact-sheet.descriptor.js';
import { sheetBody, sheetFrame } from './fact-sheet.template.js';
import type { FactSheetView, SheetModel } from './fact-sheet.view.js';
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
export class FactSheetElement extends DataWidget<SheetModel, FactSheetView> {
  static override styles = [...super.styles, factSheetStyles];

  protected override readonly descriptor = factSheet;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override needsNames(): boolean {
    return namesCountry(this.loaded?.decoded.header.country);
  }

  /** The sections look at the page's words in their own tags. */
  protected override tellNumbers(): undefined {
    return undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('factlet-load', stop);
    root.addEventListener('factlet-error', stop);
    return root;
  }

  protected override renderBody(view: FactSheetView): Content {
    return sheetBody(view, (section) => this.#section(section, view));
  }

  #section(
    section: SectionName,
    { document, sharedSource, sharedDate }: FactSheetView,
  ): TemplateResult {
    const tag = tagOf(section);
    return staticHtml`<${tag}
      class=${sharedDate.has(section) ? 'dated' : nothing}
      without-actions
      without-place
      .data=${document}
      .headingLevel=${Math.min(this.headingLevel + 1, 6)}
      .withoutSource=${this.withoutSource || sharedSource.has(section)}
      .withoutTakeaway=${this.withoutTakeaway}
    ></${tag}>`;
  }

  protected override renderFrame(
    view: FactSheetView,
    body: Content,
    actions: Content,
  ): TemplateResult {
    return sheetFrame(view, body, this.textDirection, this, actions);
  }
}

/** The tag of the widget that shows a section. */
const tagOf = (section: SectionName): ReturnType<typeof unsafeStatic> =>
  unsafeStatic(`factlet-${REGISTRY.find((each) => each.section === section)?.name ?? ''}`);

/** The sections' events stay inside: the sheet tells all issues itself, once. */
const stop = (event: Event): void => event.stopPropagation();
