import { WAITING, type JsonResult } from './json-result.js';

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
  readonly #update: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /** `update` is called when the patience is over. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** The failure once the patience is over, but none while the page itself is loading. */
  waitOr(failure: JsonResult, isLoading: boolean): JsonResult {
    clearTimeout(this.#timer);
    if (this.#isOver && !isLoading) return failure;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#update();
    }, PATIENCE_MS);
    return WAITING;
  }

  renew(): void {
    this.#isOver = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
