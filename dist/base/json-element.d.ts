import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Decoded } from '../data/decode.js';
import type { FactSheet, FactSheetSection } from '../data/document.js';
import { RenderedElement } from './rendered-element.js';
import { type Failure, type Loaded, type Status } from './status.js';
/** An element that is given a JSON document, and what became of it. */
export declare abstract class JsonElement<Model> extends RenderedElement {
    #private;
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
    data: FactSheet | FactSheetSection | string | undefined;
    /**
     * `unhcr-population` reads an answer of the UNHCR population API, which is also known by its
     * form. Beside `src` a child script then doesn't replace the figures: its rows are laid over
     * them, by `group` or `country`.
     */
    adapter: string;
    protected status: Status<Model>;
    protected abstract readonly decode: (document: unknown) => Decoded<Model>;
    protected get loaded(): Loaded<Model> | undefined;
    /** Why there are no figures, or no newer ones. */
    protected get failure(): Failure | undefined;
    /** Asks for the data again, where that may help. */
    protected get retry(): (() => void) | undefined;
    protected willUpdate(_changed: PropertyValues): void;
    /** Reads the same document in another way: what of it is asked for has changed. */
    protected decodeAnew(): void;
}
