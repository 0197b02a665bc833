import { WAITING } from './json-result.js';
/**
 * Milliseconds after which a widget that was given nothing says so: scripts of the page may still
 * set `data`.
 */
const PATIENCE_MS = 2000;
/**
 * Waits for what isn't there yet: a script further down in the page, or one that sets `data`. After
 * a while it isn't there either.
 */
export class Patience {
    #page;
    #update;
    #timer;
    #isOver = false;
    /** `update` is called when the patience is over. */
    constructor(page, update) {
        this.#page = page;
        this.#update = update;
    }
    /** The failure once the patience is over, but none while the page itself is loading. */
    waitOr(failure) {
        clearTimeout(this.#timer);
        if (this.#isOver && !this.isPageLoading)
            return failure;
        this.#timer = setTimeout(() => {
            this.#isOver = true;
            this.#update();
        }, PATIENCE_MS);
        return WAITING;
    }
    /** Whether the rest of the page may be on its way. */
    get isPageLoading() {
        return this.#page.readyState === 'loading';
    }
    renew() {
        this.#isOver = false;
    }
    stop() {
        clearTimeout(this.#timer);
    }
}
