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
    #update;
    #timer;
    #isOver = false;
    /** `update` is called when the patience is over. */
    constructor(update) {
        this.#update = update;
    }
    /** The failure once the patience is over, but none while the page itself is loading. */
    waitOr(failure, isLoading) {
        clearTimeout(this.#timer);
        if (this.#isOver && !isLoading)
            return failure;
        this.#timer = setTimeout(() => {
            this.#isOver = true;
            this.#update();
        }, PATIENCE_MS);
        return WAITING;
    }
    renew() {
        this.#isOver = false;
    }
    stop() {
        clearTimeout(this.#timer);
    }
}
