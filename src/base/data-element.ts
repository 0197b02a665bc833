import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import type { JsonResult } from '../controllers/json-result.js';
import { JsonSource } from '../controllers/json-source.js';
import { LocaleController } from '../controllers/locale-controller.js';
import type { Locale } from '../locale/locale.js';
import { namesCountries } from '../data/coded-countries.js';
import type { Decoded } from '../data/decode.js';
import type { Issue } from '../data/issues.js';
import { draw, type Child } from '../templates/dom.js';
import { hasFallback } from '../templates/states.js';
import { adoptStyles } from './adopt-styles.js';
import { attempt } from './attempt.js';
import { WidgetErrorEvent, WidgetLoadEvent } from './events.js';
import { report } from './report.js';
import { colourTokens } from './tokens.styles.js';

/**
 * What every element is: JSON in, a view of it in the reader's language out, and an event that
 * tells. What of the view is drawn, and how, its subclasses say.
 *
 * @slot - What the page shows until the first drawing, and again when there is none: a table or a
 *   sentence.
 * @fires {WidgetLoadEvent} factlet-load - The figures are drawn; `issues` tells what the data is
 *   told.
 * @fires {WidgetErrorEvent} factlet-error - The figures can't be drawn; `issues` tells why.
 * @csspart as-of - The date of the figures.
 * @csspart value - A number.
 * @csspart source - The source.
 * @cssprop [--factlet-text=#262626] - Labels and sentences.
 * @cssprop [--factlet-quiet=#6b6b6b] - Dates, notes, sources.
 * @cssprop [--factlet-edge=#737373] - Lines that carry meaning.
 * @cssprop [--factlet-link=#0072bc] - Links and buttons.
 * @cssprop [--factlet-focus=#0072bc] - Focus ring.
 */
export abstract class DataElement<Model, View extends object> extends ReactiveElement {
  static override styles = [colourTokens];

  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    refresh: { type: Number },
    data: {},
    adapter: {},
    withoutSource: { type: Boolean, attribute: 'without-source' },
    theme: { reflect: true },
  };

  /**
   * Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a
   * child script is given.
   */
  src = '';

  /**
   * `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by
   * default.
   */
  loading: 'eager' | 'lazy' = 'eager';

  /**
   * Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with
   * their date. 0, never, by default.
   */
  refresh = 0;

  /**
   * The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to
   * draw anew.
   */
  data: unknown;

  /**
   * `unhcr-population` reads an answer of the UNHCR population API, which is also known by its
   * form. Beside `src` a child script then doesn't replace the figures: its rows are laid over
   * them, by `group` or `country`.
   */
  adapter = '';

  /** Leaves the source out, where the page names it. False by default. */
  withoutSource = false;

  /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
  theme: 'light' | 'dark' | '2021' | undefined;

  readonly #source = new JsonSource(this);
  readonly #locale = new LocaleController(this);
  #result: JsonResult | undefined;
  /** What the way here is told, beside what the document is. */
  #remarked: readonly Issue[] = [];
  #untold = false;
  /** Not even English could be loaded. */
  #speechless = false;

  /** The last document that could be read. It stays on screen when the next one can't be had. */
  protected decoded: Decoded<Model> | undefined;
  /** Why there are no new figures. */
  protected issues: readonly Issue[] | undefined;
  /** The document as it was given. */
  protected document: unknown;
  /** When it was received. */
  protected received = new Date(0);
  protected speech: Locale | undefined;
  protected drawn: View | undefined;

  protected abstract readonly decode: (document: unknown) => Decoded<Model>;
  /** Undefined where the document has nothing of it; whoever returns that says why. */
  protected abstract readonly view: (model: Model, speech: Locale) => View | undefined;

  /** The exact values that a view shows; undefined where others show them. */
  protected abstract numbers(view: View): (number | undefined)[] | undefined;

  /**
   * Whether the document names countries by their codes, for which a language's names have to be
   * fetched.
   */
  protected needsNames(lang: string): boolean {
    const model = this.decoded?.value;
    return typeof model === 'object' && model !== null && namesCountries(model, lang);
  }

  /** The direction of the texts. */
  protected get textDirection(): 'ltr' | 'rtl' {
    return this.#locale.dir;
  }

  /** Asks for the data again, where that may help. */
  protected get retry(): (() => void) | undefined {
    return this.#source.transient ? () => this.#source.retry() : undefined;
  }

  adoptedCallback(): void {
    if (this.shadowRoot)
      adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const result = this.#source.read();
    if (result !== this.#result) this.#receive((this.#result = result));
    const speech = this.#locale.read(this.decoded?.header.lang, (lang) => this.needsNames(lang));
    // The old drawing stays until the sentences of another language are there.
    if (speech) this.#speak((this.speech = speech));
    this.#speechless = speech === null;
    // Told once there are figures to be silent about.
    if (this.#speechless && this.decoded && !this.issues) this.fail('network');
  }

  /** Numbers of the page's own words that the data doesn't have: one of the two is old. */
  #strays(): Issue[] {
    const written = Array.from(this.querySelectorAll('data'), ({ value }) => value);
    if (!written.length || !this.drawn) return [];
    const shown = this.numbers(this.drawn);
    const strays = shown ? written.filter((value) => !shown.includes(Number(value))) : [];
    return strays.length
      ? [
          {
            path: '',
            severity: 'warning',
            code: 'fallback-differs',
            parameters: { values: strays.join(', ') },
          },
        ]
      : [];
  }

  /** Reads the same document in another way: what of it is asked for has changed. */
  protected decodeAnew(): void {
    this.#result = undefined;
  }

  protected fail(code: Issue['code'], parameters: Issue['parameters'] = {}): void {
    this.#untold = true;
    this.issues = [{ path: '', severity: 'error', code, parameters }];
  }

  #receive(result: JsonResult): void {
    // Figures that are there stay while others are on their way; an old failure doesn't.
    if (result.state === 'waiting') {
      this.issues = undefined;
      return;
    }
    if (result.state === 'failed') return this.fail(result.failure.code, result.failure.parameters);
    const decoded = attempt(() => this.decode(result.document));
    if (!decoded) return this.fail('unexpected');
    this.#untold = true;
    if (!decoded.value && decoded.issues.some(({ severity }) => severity === 'error')) {
      this.issues = decoded.issues;
      return;
    }
    this.issues = undefined;
    this.decoded = decoded;
    this.received = result.received;
    this.document = result.document;
    this.#remarked = result.issues;
  }

  #speak(speech: Locale): void {
    const model = this.decoded?.value;
    // Where the language couldn't be loaded, the page's own words are better than ours without it.
    const speaks = model !== undefined && !(speech.incomplete && hasFallback(this));
    this.drawn = speaks ? attempt(() => this.view(model, speech)) : undefined;
    if (speaks && !this.drawn && !this.issues) this.fail('unexpected');
  }

  /** What stands in the element now. */
  protected abstract render(): Child;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    draw(this.renderRoot, this.render());
  }

  protected override updated(): void {
    if (!this.#untold || !(this.speech || this.#speechless)) return;
    this.#untold = false;
    const issues = this.issues ?? [
      ...this.#remarked,
      ...this.#strays(),
      ...(this.decoded?.issues ?? []),
    ];
    report(this.localName, issues);
    this.dispatchEvent(this.issues ? new WidgetErrorEvent(issues) : new WidgetLoadEvent(issues));
  }
}
