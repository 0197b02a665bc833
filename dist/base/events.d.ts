import type { Issue } from '../data/issues.js';
/** A widget has drawn its figures. Bubbles, and crosses shadow roots. */
export declare class WidgetLoadEvent extends Event {
    /** What the data is told: contradictions, fields that weren't read, rows that were left out. */
    readonly issues: readonly Issue[];
    constructor(
    /** What the data is told: contradictions, fields that weren't read, rows that were left out. */
    issues: readonly Issue[]);
}
/** A widget could not draw its figures. Bubbles, and crosses shadow roots. */
export declare class WidgetErrorEvent extends Event {
    /** What is wrong, and where. */
    readonly issues: readonly Issue[];
    constructor(
    /** What is wrong, and where. */
    issues: readonly Issue[]);
}
declare global {
    interface HTMLElementEventMap {
        'factlet-load': WidgetLoadEvent;
        'factlet-error': WidgetErrorEvent;
    }
}
