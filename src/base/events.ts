import type { Issue } from '../data/issues.js';

/** A widget has drawn its figures. Bubbles, and crosses shadow roots. */
export class WidgetLoadEvent extends Event {
  constructor(
    /** What the data is told: contradictions, fields that weren't read, rows that were left out. */
    readonly issues: readonly Issue[],
  ) {
    super('factlet-load', { bubbles: true, composed: true });
  }
}

/** A widget could not draw its figures. Bubbles, and crosses shadow roots. */
export class WidgetErrorEvent extends Event {
  constructor(
    /** What is wrong, and where. */
    readonly issues: readonly Issue[],
  ) {
    super('factlet-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'factlet-load': WidgetLoadEvent;
    'factlet-error': WidgetErrorEvent;
  }
}
