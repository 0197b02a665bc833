import type { Direction } from '../format/direction.js';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { JsonFailure } from '../controllers/json-result.js';
import { LocaleController } from '../controllers/locale-controller.js';
import type { Locale } from '../locale/locale.js';
import { namesCountries } from '../data/coded-countries.js';
import { isObject } from '../data/read-fields.js';
import { hasFallback } from '../templates/states.js';
import type { Content } from '../templates/text.js';
import { announce } from './announce.js';
import { JsonElement } from './json-element.js';
import { isSameLocale } from './same-locale.js';
import { tryOrUndefined } from './try-or-undefined.js';
import {
  LOADING,
  toFailure,
  UNEXPECTED,
  withDrawing,
  withFailure,
  withoutDrawing,
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
 * @csspart mark - The mark of a footnote beside a number.
 * @csspart source - The source.
 * @cssprop [--factlet-text=#262626] - Labels and sentences.
 * @cssprop [--factlet-quiet=#6b6b6b] - Dates, notes, sources.
 * @cssprop [--factlet-edge=#737373] - Lines that carry meaning.
 * @cssprop [--factlet-link=#0072bc] - Links and buttons.
 * @cssprop [--factlet-focus=#0072bc] - Focus ring.
 */
export abstract class DataElement<Model, View extends object> extends JsonElement<Model> {
  static override styles = [colourTokens];

  static override properties: PropertyDeclarations = {
    withoutSource: { type: Boolean, attribute: 'without-source' },
    theme: { reflect: true },
  };

  /** Leaves the source out, where the page names it. False by default. */
  withoutSource = false;

  /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
  theme: 'light' | 'dark' | '2021' | undefined;

  readonly #locale = new LocaleController(this);
  #announced: Status<Model> = LOADING;
  /** What the view was made of. */
  #model: Model | undefined;
  /** Whether the sentences, or the names of countries, that the document needs are on their way. */
  #awaitsWords = true;

  protected locale: Locale | undefined;
  /** The view, kept while the model, the language and the properties stay the same. */
  protected drawn: View | undefined;

  protected abstract readonly view: (model: Model, locale: Locale) => View | undefined;

  /** Called where a view is told: its exact values; undefined where others show them. */
  protected abstract tellNumbers(view: View): (number | undefined)[] | undefined;

  /** None of these elements but widgets stand in a page before their script. */
  protected override get fingerprint(): string | undefined {
    return undefined;
  }

  /** What stands in the element now. */
  protected abstract override render(): Content;

  /** Why there is no view of a document that could be read. */
  protected explainMissingView(_model: Model, _locale: Locale): JsonFailure {
    return UNEXPECTED;
  }

  /**
   * Whether the document names countries by their codes, for which a language's names have to be
   * fetched.
   */
  protected needsNames(lang: string): boolean {
    const model = this.loaded?.decoded.value;
    return isObject(model) && namesCountries(model, lang);
  }

  /** Whether names of countries are only said beside the figures, which don't wait for them. */
  protected get wantsNames(): boolean {
    return false;
  }

  /** Whether the first figures are on their way. */
  protected get isLoading(): boolean {
    return this.status.kind === 'loading' || (this.#awaitsWords && !this.drawn);
  }

  /** The direction of the texts. */
  protected get textDirection(): Direction {
    return this.#locale.dir;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const locale = this.#locale.read(
      this.loaded?.decoded.header.lang,
      (lang) => this.needsNames(lang),
      this.wantsNames,
    );
    this.#awaitsWords = locale === undefined;
    // The old drawing stays until the words of the new one are there.
    if (locale) this.#makeView(locale, changed.size > 0);
    else if (locale === null && this.loaded) this.#failWithoutWords();
  }

  #failWithoutWords(): void {
    if (this.failure) return;
    this.status = withFailure(this.status, toFailure({ code: 'network', parameters: {} }));
  }

  #makeView(locale: Locale, isChanged: boolean): void {
    const value = this.loaded?.decoded.value;
    // Where the language couldn't be loaded, the page's own words are better than ours without it.
    const isWordless = locale.incomplete && hasFallback(this);
    if (isWordless && value !== undefined) this.#failWithoutWords();
    const model = isWordless ? undefined : value;
    const isSame = model === this.#model && isSameLocale(locale, this.locale);
    if (this.drawn && isSame && !isChanged) return;
    this.locale = locale;
    this.#model = model;
    this.drawn = model === undefined ? undefined : tryOrUndefined(() => this.view(model, locale));
    if (this.drawn) this.status = withDrawing(this.status);
    else if (model !== undefined)
      this.status = withoutDrawing(this.status, toFailure(this.explainMissingView(model, locale)));
  }

  protected override failToRender(): void {
    this.status = withoutDrawing(this.status, toFailure(UNEXPECTED));
  }

  protected override announce(): void {
    const { status, drawn } = this;
    if (status === this.#announced || this.#awaitsWords || status.kind === 'loading') return;
    // Figures that stay while newer ones are awaited were announced when they came.
    if ('isRefreshing' in status) return;
    this.#announced = status;
    announce(this, status, drawn && this.tellNumbers(drawn));
  }
}
