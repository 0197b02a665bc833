import type { JsonRequest } from './json-request.js';
/**
 * Calls back when an element comes near the window; one that is hidden never does. Returns what
 * ends the waiting.
 */
export declare function whenNear(element: Element, callback: () => void): () => void;
/**
 * Asks anew every so many seconds; for a hidden page when it is shown again. Returns what ends it.
 */
export declare function keepFresh(request: Pick<JsonRequest, 'refresh'>, seconds: number): () => void;
