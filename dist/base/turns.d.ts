/**
 * Draws at once while the present task has time for it; else in a later task, in the order of asking, so that a page with a
 * thousand widgets can be scrolled and pressed while they come.
 */
export declare function inTurn(draw: () => void): void | Promise<void>;
