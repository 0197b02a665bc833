import type { JsonRequest } from './json-request.js';
import type * as timing from './lazy-and-refresh.js';

/** `loading="lazy"` and `refresh`, which few pages ask for, and which are loaded for those. */
export class TimingOnDemand {
  #isNear = false;
  #stopWatching: (() => void) | undefined;
  #seconds = 0;
  #stopRefreshing: (() => void) | undefined;

  /** Whether an element has come near the window; from now on it is watched for that. */
  isNear(element: Element, update: () => void): boolean {
    const comeNear = (): void => {
      this.#isNear = true;
      update();
    };
    if (!this.#isNear)
      this.#stopWatching ??= inBackground(({ whenNear }) => whenNear(element, comeNear), comeNear);
    return this.#isNear;
  }

  /** Asks anew every so many seconds; never, where there is no request. */
  keepFresh(request: JsonRequest | undefined, refresh: number): void {
    const seconds = request && refresh > 0 ? refresh : 0;
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#stopRefreshing?.();
    // Where it can't be loaded the figures stay, with their date.
    this.#stopRefreshing =
      request &&
      inBackground(
        ({ keepFresh }) => keepFresh(request, seconds),
        () => {},
      );
  }

  stopWatching(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }
}

/** Starts something of a module that is loaded first. Returns what ends it. */
function inBackground(
  start: (module: typeof timing) => () => void,
  otherwise: () => void,
): () => void {
  let isOver = false;
  let end = (): void => {};
  import('./lazy-and-refresh.js').then((module) => {
    if (!isOver) end = start(module);
  }, otherwise);
  return () => {
    isOver = true;
    end();
  };
}
