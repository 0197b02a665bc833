/** Gives a widget the styles of what is open under it. */
export declare const styleMenu: (element: HTMLElement) => void;
