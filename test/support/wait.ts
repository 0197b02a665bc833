import { waitUntil as within } from '@open-wc/testing';

/** Waits for something as long as a busy machine needs; a second, the usual limit, isn't. */
export const waitUntil = (predicate: () => unknown, message = 'it comes'): Promise<void> =>
  within(predicate, message, { timeout: 20_000 });
