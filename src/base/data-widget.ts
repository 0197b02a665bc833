import { LitElement, html, nothing, render, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { JsonResult } from '../controllers/json-result.js';
import { JsonSource } from '../controllers/json-source.js';
import { LocaleController, type Locale } from '../controllers/locale-controller.js';
import type { Decoded } from '../data/decode.js';
import type { Section } from '../data/fields.js';
import type { Issue } from '../data/issues.js';
import type { Messages } from '../messages/messages.js';
import type { FigureView, Sentence } from '../templates/figure-view.js';
import { frame, heading } from '../templates/frame.js';
import { remarks } from '../templates/remarks.js';
import { hasFallback, message, skeleton, unknownFigure } from '../templates/states.js';
import { spoken } from '../templates/text.js';
import { Actions } from './actions.js';
import { actionsStyles } from './actions.styles.js';
import { adoptStyles } from './adopt-styles.js';
import { attempt } from './attempt.js';
import { baseStyles } from './base.styles.js';
import { WidgetErrorEvent, WidgetLoadEvent } from './events.js';
import { explanation } from './explanation.js';
import { report } from './report.js';
import { colourTokens } from './tokens.styles.js';

/**
 * What every widget is: JSON in, a figure out, with the states between.
 *
 * @slot - What the page shows until the first drawing, and again when there is none: a table or a sentence.
 * @fires {WidgetLoadEvent} factlet-load - The figures are drawn; `issues` tells what the data is told.
 * @fires {WidgetErrorEvent} factlet-error - The figures can't be drawn; `issues` tells why.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart as-of - The date of the figures.
 * @csspart takeaway - The sentence that says what the figures show.
 * @csspart body - The figure below its heading.
 * @csspart value - A number.
 * @csspart label - The name of a number.
 * @csspart note - A note.
 * @csspart source - The source.
 * @csspart actions - The button that opens what a reader can take away.
 * @csspart message - A sentence about the state of the figures.
 * @cssprop [--factlet-font=inherit] - Font family.
 * @cssprop [--factlet-surface=transparent] - Ground; opaque in dark.
 * @cssprop [--factlet-title=#000] - Headings and numbers.
 * @cssprop [--factlet-text=#262626] - Labels and sentences.
 * @cssprop [--factlet-quiet=#6b6b6b] - Dates, notes, sources.
 * @cssprop [--factlet-rule=#bfbfbf] - Hairlines.
 * @cssprop [--factlet-edge=#737373] - Lines that carry meaning.
 * @cssprop [--factlet-link=#0072bc] - Links and buttons.
 * @cssprop [--factlet-focus=#0072bc] - Focus ring.
 * @cssprop [--factlet-accent=#0072bc] - Bars, people, key numbers.
 */
export abstract class DataWidget<Model extends Pick<Section, 'asOf'>, View extends FigureView> extends LitElement {
  static override styles = [colourTokens, baseStyles, actionsStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    refresh: { type: Number },
    data: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    withoutTakeaway: { type: Boolean, attribute: 'without-takeaway' },
    withoutSource: { type: Boolean, attribute: 'without-source' },
    withoutActions: { type: Boolean, attribute: 'without-actions' },
    theme: { reflect: true },
  };

  /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
  src = '';

  /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
  loading = 'eager';

  /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
  refresh = 0;

  /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
  data: unknown;

  /** Heading instead of the data's own. */
  heading = '';

  /** Level of the heading, 2 to 6. 3 by default. */
  headingLevel = 3;

  /** Leaves the takeaway sentence out. False by default. */
  withoutTakeaway = false;

  /** Leaves the source out, where the page names it. False by default. */
  withoutSource = false;

  /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
  withoutActions = false;

  /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
  theme: string | undefined;

  readonly #source = new JsonSource(this);
  readonly #locale = new LocaleController(this);
  readonly #actions = new Actions(this);
  readonly #explanation = explanation(() => this.requestUpdate());
  #result: JsonResult | undefined;
  /** The last document that could be read, and when. It stays on screen when the next one can't be had. */
  #decoded: Decoded<Model> | undefined;
  #received = new Date(0);
  #document: unknown;
  /** What the way here is told, beside what the document is. */
  #remarked: readonly Issue[] = [];
  /** Why there are no new figures. */
  #issues: readonly Issue[] | undefined;
  #untold = false;
  #speech: Locale | undefined;
  /** Not even English could be loaded. */
  #speechless = false;
  #view: View | undefined;

  /** The widget's section of the document; its heading stands where the data has no title. */
  protected abstract readonly section: keyof Messages['headings'];
  protected abstract readonly decode: (document: unknown) => Decoded<Model>;
  protected abstract readonly view: (model: Model, speech: Locale) => View;
  protected abstract renderBody(view: View, messages: Messages): unknown;

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
  }

  protected override willUpdate(): void {
    const result = this.#source.read();
    if (result !== this.#result) this.#receive((this.#result = result));
    const speech = this.#locale.read(this.#decoded?.header.lang);
    // The old drawing stays until the sentences of another language are there.
    if (speech) this.#speak((this.#speech = speech));
    this.#speechless = speech === null;
    // Told once there are figures to be silent about.
    if (this.#speechless && this.#decoded && !this.#issues) this.#fail('network');
  }

  #receive(result: JsonResult): void {
    // Figures that are there stay while others are on their way; an old failure doesn't.
    if (result.state === 'waiting') {
      this.#issues = undefined;
      return;
    }
    if (result.state === 'failed') return this.#fail(result.failure.code, result.failure.parameters);
    const decoded = attempt(() => this.decode(result.document));
    if (!decoded) return this.#fail('unexpected');
    this.#untold = true;
    if (!decoded.value && decoded.issues.some(({ severity }) => severity === 'error')) {
      this.#issues = decoded.issues;
      return;
    }
    this.#issues = undefined;
    this.#decoded = decoded;
    this.#received = result.received;
    this.#document = result.document;
    this.#remarked = result.issues;
  }

  #fail(code: Issue['code'], parameters: Issue['parameters'] = {}): void {
    this.#untold = true;
    this.#issues = [{ path: '', severity: 'error', code, parameters }];
  }

  #speak(speech: Locale): void {
    const model = this.#decoded?.value;
    // Where the language couldn't be loaded, the page's own words are better than ours without it.
    const speaks = model !== undefined && !(speech.incomplete && hasFallback(this));
    this.#view = speaks ? attempt(() => this.view(model, speech)) : undefined;
    if (speaks && !this.#view && !this.#issues) this.#fail('unexpected');
    if (this.#view && this.heading) this.#view = { ...this.#view, heading: { text: this.heading } };
  }

  protected override update(changed: PropertyValues): void {
    // Translators put texts into elements of their own, in which the renderer wouldn't find them: an old number would stay.
    if (this.renderRoot.querySelector('font')) render(nothing, this.renderRoot, this.renderOptions);
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#untold || !(this.#speech || this.#speechless)) return;
    this.#untold = false;
    const issues = this.#issues ?? [...this.#remarked, ...this.#decoded?.issues ?? []];
    report(this.localName, issues);
    this.dispatchEvent(this.#issues ? new WidgetErrorEvent(issues) : new WidgetLoadEvent(issues));
  }

  protected override render(): TemplateResult {
    const speech = this.#speech;
    const view = this.#view;
    const fallback = hasFallback(this);
    if (!speech) return html`<slot><div class="room">${skeleton('')}</div></slot>`;
    const { messages } = speech;
    if (view && !view.empty) {
      const drawing = attempt(() => this.renderFrame(view, [this.renderBody(view, messages), this.#renderRemarks(speech)], this.#renderActions(speech)));
      if (drawing) return this.#figure(drawing, speech);
      this.#fail('unexpected');
    }
    const pending = !this.#issues && !this.#decoded;
    if (fallback && pending) return html`<slot></slot>`;
    const state = pending
      ? skeleton(messages.loading)
      : this.#issues
        ? message(messages.failed, this.#help(speech))
        : this.#decoded?.leftOut ? this.#renderRemarks(speech) : message(messages.empty);
    if (fallback) return html`<slot></slot>${state}`;
    const name = { text: this.heading || messages.headings[this.section] };
    return this.#figure(view ? frame(view, state, this) : unknownFigure(heading(name, this.headingLevel), state), speech);
  }

  #figure(content: TemplateResult, { lang }: Locale): TemplateResult {
    return html`<figure part="figure" aria-labelledby="heading" lang=${lang} dir=${this.#locale.dir}>${content}</figure>`;
  }

  /** The drawn figure with what stands around it. */
  protected renderFrame(view: View, body: unknown, actions: unknown): TemplateResult {
    return frame(view, body, this, actions);
  }

  /** Asking again where that may help, and what is wrong for whoever made the page. */
  #help(speech: Locale): unknown[] {
    const retry = (): void => this.#source.retry();
    return [this.#source.transient ? html`<p><button type="button" @click=${retry}>${speech.messages.retry}</button></p>` : nothing, this.#issues && this.#explanation(this.#issues, speech)];
  }

  /** What readers are told of the figures' state; of figures that could not be updated with help. */
  #renderRemarks(speech: Locale): TemplateResult[] {
    const sentences = this.#remarks(speech);
    return sentences.map((sentence, index) => message(spoken(sentence), this.#issues && index === sentences.length - 1 ? this.#help(speech) : nothing));
  }

  readonly #remarks = (speech: Locale): Sentence[] => remarks(this.#decoded?.leftOut ?? 0, this.#issues && this.#received, speech);

  #renderActions(speech: Locale): unknown {
    return this.withoutActions ? nothing : this.#actions.render(speech.messages, () => ({
      element: this, figures: this.#figures, remarks: this.#remarks(speech), speech, dir: this.#locale.dir, document: this.#document, decoded: this.#decoded, section: this.section,
    }));
  }

  /** The figure; where it is made of widgets, theirs, and what is said of them all. */
  get #figures(): FigureView[] {
    const inside = Array.from(this.renderRoot.querySelectorAll('*')).flatMap((each) => (each instanceof DataWidget ? each.#figures : []));
    return this.#view ? [...inside, this.#view] : inside;
  }
}
