import { JsonRequest } from './json-request.js';
import type { JsonResult } from './json-result.js';

/**
 * The JSON at an address, or why there is none, by the page's one request for it. Rejects with the
 * signal's reason when that comes first; the request then ends, unless others follow it.
 */
export function loadJson(
  address: string,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<JsonResult> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = JsonRequest.for(address);
    const stop = (): void => {
      request.unfollow(settle);
      signal?.removeEventListener('abort', abort);
    };
    const settle = (): void => {
      const { result } = request;
      if (result.state === 'waiting') return;
      stop();
      resolve(result);
    };
    const abort = (): void => {
      stop();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    request.follow(settle);
    settle();
  });
}
