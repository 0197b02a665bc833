/**
 * Gives a widget the styles of what is open under it: those of a closed row come with every page,
 * these don't.
 */
export declare function styleMenu({ ownerDocument, shadowRoot }: HTMLElement): void;
