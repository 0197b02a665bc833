import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import type { JsonFailure, JsonResult } from '../controllers/json-result.js';
import { JsonSource } from '../controllers/json-source.js';
import { LocaleController } from '../controllers/locale-controller.js';
import type { Locale } from '../locale/locale.js';
import { namesCountries } from '../data/coded-countries.js';
import type { Decoded } from '../data/decode.js';
import { draw, type Child } from '../templates/dom.js';
import { hasFallback } from '../templates/states.js';
import { adoptStyles } from './styles/adopt-styles.js';
import { announce } from './announce.js';
import { tryOrUndefined } from './try-or-undefined.js';
import { isSameLocale } from './same-locale.js';
import {
  LOADING,
  nextStatus,
  toFailure,
  UNEXPECTED,
  withDrawing,
  withFailure,
  withoutDrawing,
  type Failure,
  type Loaded,
  type Status,
} from './status.js';
import { colourTokens } from './styles/tokens.styles.js';

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
  #isAnnounced = true;
  /** Not even English could be loaded. */
  #isSpeechless = false;
  /** What the view was made of, and by. */
  #model: Model | undefined;
  #maker: unknown;

  protected status: Status<Model> = LOADING;
  protected locale: Locale | undefined;
  /** The view, kept while the model, the language and the properties stay the same. */
  protected drawn: View | undefined;

  protected abstract readonly decode: (document: unknown) => Decoded<Model>;
  /** Undefined where the document has nothing of it. */
  protected abstract readonly view: (model: Model, locale: Locale) => View | undefined;

  /** The exact values that a view shows; undefined where others show them. */
  protected abstract numbers(view: View): (number | undefined)[] | undefined;

  /** What stands in the element now. */
  protected abstract render(): Child;

  /** Why there is no view of a document that could be read. */
  protected explainMissingView(_model: Model, _speech: Locale): JsonFailure {
    return UNEXPECTED;
  }

  /**
   * Whether the document names countries by their codes, for which a language's names have to be
   * fetched.
   */
  protected needsNames(lang: string): boolean {
    const model = this.loaded?.decoded.value;
    return typeof model === 'object' && model !== null && namesCountries(model, lang);
  }

  /** The direction of the texts. */
  protected get textDirection(): 'ltr' | 'rtl' {
    return this.#locale.dir;
  }

  protected get loaded(): Loaded<Model> | undefined {
    return this.status.kind === 'loading' ? undefined : this.status.loaded;
  }

  /** Why there are no figures, or no newer ones. */
  protected get failure(): Failure | undefined {
    return this.status.kind === 'loading' ? undefined : this.status.failure;
  }

  /** Asks for the data again, where that may help. */
  protected get retry(): (() => void) | undefined {
    return this.failure?.canRetry ? () => this.#source.retry() : undefined;
  }

  adoptedCallback(): void {
    if (this.shadowRoot)
      adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#receive(this.#source.read());
    const locale = this.#locale.read(this.loaded?.decoded.header.lang, (lang) =>
      this.needsNames(lang),
    );
    this.#isSpeechless = locale === null;
    // The old drawing stays until the sentences of another language are there.
    if (locale) this.#makeView(locale, changed.size > 0);
    else if (locale === null && this.loaded && !this.failure)
      this.#move(withFailure(this.status, toFailure({ code: 'network', parameters: {} })));
  }

  /** Reads the same document in another way: what of it is asked for has changed. */
  protected decodeAnew(): void {
    this.#result = undefined;
  }

  #receive(result: JsonResult): void {
    if (result === this.#result) return;
    this.#result = result;
    this.status = nextStatus(this.status, result, this.decode);
    if (result.state !== 'waiting') this.#isAnnounced = false;
  }

  #makeView(locale: Locale, isChanged: boolean): void {
    const value = this.loaded?.decoded.value;
    // Where the language couldn't be loaded, the page's own words are better than ours without it.
    const model = locale.incomplete && hasFallback(this) ? undefined : value;
    const { view } = this;
    const isSame =
      model === this.#model && view === this.#maker && isSameLocale(locale, this.locale);
    const isMissing = model !== undefined && !this.drawn;
    if (isSame && !isChanged && !isMissing) return;
    this.locale = locale;
    this.#model = model;
    this.#maker = view;
    this.drawn = model === undefined ? undefined : tryOrUndefined(() => view(model, locale));
    if (this.drawn) this.#move(withDrawing(this.status));
    else if (model !== undefined)
      this.#move(withoutDrawing(this.status, toFailure(this.explainMissingView(model, locale))));
  }

  #move(status: Status<Model>): void {
    if (status === this.status) return;
    this.status = status;
    this.#isAnnounced = false;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const drawing = tryOrUndefined(() => [this.render()]);
    if (!drawing) this.#move(withoutDrawing(this.status, toFailure(UNEXPECTED)));
    draw(this.renderRoot, drawing ?? this.render());
  }

  protected override updated(): void {
    const { status, drawn } = this;
    if (this.#isAnnounced || !(this.locale || this.#isSpeechless)) return;
    if (status.kind === 'loading') return;
    this.#isAnnounced = true;
    announce(this, status, drawn && this.numbers(drawn));
  }
}
