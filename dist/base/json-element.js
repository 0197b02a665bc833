import { JsonSource } from '../controllers/json-source.js';
import { RenderedElement } from './rendered-element.js';
import { LOADING, nextStatus } from './status.js';
/** An element that is given a JSON document, and what became of it. */
export class JsonElement extends RenderedElement {
    constructor() {
        super(...arguments);
        /**
         * Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a
         * child script is given.
         */
        this.src = '';
        /**
         * `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by
         * default.
         */
        this.loading = 'eager';
        /**
         * Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with
         * their date. 0, never, by default.
         */
        this.refresh = 0;
        /**
         * `unhcr-population` reads an answer of the UNHCR population API, which is also known by its
         * form. Beside `src` a child script then doesn't replace the figures: its rows are laid over
         * them, by `group` or `country`.
         */
        this.adapter = '';
        this.#source = new JsonSource(this);
        this.status = LOADING;
    }
    static { this.properties = {
        src: {},
        loading: {},
        refresh: { type: Number },
        data: {},
        adapter: {},
    }; }
    #source;
    #result;
    get loaded() {
        return this.status.kind === 'loading' ? undefined : this.status.loaded;
    }
    /** Why there are no figures, or no newer ones. */
    get failure() {
        return this.status.kind === 'loading' ? undefined : this.status.failure;
    }
    /** Asks for the data again, where that may help. */
    get retry() {
        return this.failure?.canRetry ? () => this.#source.retry() : undefined;
    }
    willUpdate(_changed) {
        const result = this.#source.read();
        if (result === this.#result)
            return;
        this.#result = result;
        this.status = nextStatus(this.status, result, this.decode);
    }
    /** Reads the same document in another way: what of it is asked for has changed. */
    decodeAnew() {
        this.#result = undefined;
    }
}
