import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import type { JsonFailure } from '../controllers/json-result.js';
import type { Locale } from '../locale/locale.js';
import type { Decoded } from '../data/decode.js';
import { type Child } from '../templates/dom.js';
import { type Failure, type Loaded, type Status } from './status.js';
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
export declare abstract class DataElement<Model, View extends object> extends ReactiveElement {
    #private;
    static styles: import("@lit/reactive-element").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a
     * child script is given.
     */
    src: string;
    /**
     * `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by
     * default.
     */
    loading: 'eager' | 'lazy';
    /**
     * Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with
     * their date. 0, never, by default.
     */
    refresh: number;
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
    adapter: string;
    /** Leaves the source out, where the page names it. False by default. */
    withoutSource: boolean;
    /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
    theme: 'light' | 'dark' | '2021' | undefined;
    protected status: Status<Model>;
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
    protected explainMissingView(_model: Model, _speech: Locale): JsonFailure;
    /**
     * Whether the document names countries by their codes, for which a language's names have to be
     * fetched.
     */
    protected needsNames(lang: string): boolean;
    /** The direction of the texts. */
    protected get textDirection(): 'ltr' | 'rtl';
    protected get loaded(): Loaded<Model> | undefined;
    /** Why there are no figures, or no newer ones. */
    protected get failure(): Failure | undefined;
    /** Asks for the data again, where that may help. */
    protected get retry(): (() => void) | undefined;
    adoptedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    /** Reads the same document in another way: what of it is asked for has changed. */
    protected decodeAnew(): void;
    protected update(changed: PropertyValues): void;
    protected updated(): void;
}
