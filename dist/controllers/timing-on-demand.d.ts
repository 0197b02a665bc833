import type { JsonRequest } from './json-request.js';
/** `loading="lazy"` and `refresh`, which few pages ask for, and which are loaded for those. */
export declare class TimingOnDemand {
    #private;
    /** Whether an element has come near the window; from now on it is watched for that. */
    isNear(element: Element, update: () => void): boolean;
    /** Asks anew every so many seconds; never, where there is no request. */
    keepFresh(request: JsonRequest | undefined, refresh: number): void;
    stopWatching(): void;
}
