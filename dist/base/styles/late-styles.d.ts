/**
 * Gives widgets the styles of what was fetched when a reader opened it: those of what is closed
 * come with every page, these don't.
 */
export declare function lateStyles(rules: string): (element: HTMLElement) => void;
