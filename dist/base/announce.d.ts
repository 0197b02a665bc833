import type { Status } from './status.js';
/**
 * Tells the page and its author what became of an element's figures: an event, and a line on the
 * console. `shown` are the exact values that the element shows itself.
 */
export declare function announce(host: Element, status: Exclude<Status<unknown>, {
    kind: 'loading';
}>, shown: readonly (number | undefined)[] | undefined): void;
