import { type JsonResult } from './json-result.js';
/**
 * Waits for what isn't there yet: a script further down in the page, or one that sets `data`. After
 * a while it isn't there either.
 */
export declare class Patience {
    #private;
    /** `update` is called when the patience is over. */
    constructor(page: Document, update: () => void);
    /** The failure once the patience is over, but none while the page itself is loading. */
    waitOr(failure: JsonResult): JsonResult;
    /** Whether the rest of the page may be on its way. */
    get isPageLoading(): boolean;
    renew(): void;
    stop(): void;
}
