/** A widget has drawn its figures. Bubbles, and crosses shadow roots. */
export class WidgetLoadEvent extends Event {
    constructor(
    /** What the data is told: contradictions, fields that weren't read, rows that were left out. */
    issues) {
        super('factlet-load', { bubbles: true, composed: true });
        this.issues = issues;
    }
}
/** A widget could not draw its figures. Bubbles, and crosses shadow roots. */
export class WidgetErrorEvent extends Event {
    constructor(
    /** What is wrong, and where. */
    issues) {
        super('factlet-error', { bubbles: true, composed: true });
        this.issues = issues;
    }
}
