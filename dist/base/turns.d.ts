/** Milliseconds of drawing after which the page has its turn: with the layout of what was drawn a task stays below 50 ms. */
export declare const SLICE = 16;
/**
 * Draws an element at once while the present task has time for it; else in a later task, so that a page with a thousand widgets
 * can be scrolled and pressed while they come. They come in the order of the page: what is drawn moves nothing that is there.
 * `isLate`: what was done for it has used up the present task.
 */
export declare function inTurn(element: Element, draw: () => void, isLate?: boolean): void | Promise<void>;
