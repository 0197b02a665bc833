import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { JsonResult } from '../controllers/json-result.js';
import { JsonSource } from '../controllers/json-source.js';
import type { Decoded } from '../data/decode.js';
import type { FactSheet, FactSheetSection } from '../data/document.js';
import { RenderedElement } from './rendered-element.js';
import { LOADING, nextStatus, type Failure, type Loaded, type Status } from './status.js';

/** An element that is given a JSON document, and what became of it. */
export abstract class JsonElement<Model> extends RenderedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    refresh: { type: Number },
    data: {},
    adapter: {},
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
  data: FactSheet | FactSheetSection | string | undefined;

  /**
   * `unhcr-population` reads an answer of the UNHCR population API, which is also known by its
   * form. Beside `src` a child script then doesn't replace the figures: its rows are laid over
   * them, by `group` or `country`.
   */
  adapter = '';

  readonly #source = new JsonSource(this);
  #result: JsonResult | undefined;

  protected status: Status<Model> = LOADING;

  protected abstract readonly decode: (document: unknown) => Decoded<Model>;

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

  protected override willUpdate(_changed: PropertyValues): void {
    const result = this.#source.read();
    if (result === this.#result) return;
    this.#result = result;
    this.status = nextStatus(this.status, result, this.decode);
  }

  /** Reads the same document in another way: what of it is asked for has changed. */
  protected decodeAnew(): void {
    this.#result = undefined;
  }
}
