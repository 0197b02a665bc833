/** Gives a widget the styles of what a reader has opened in it. */
export declare const styleExploration: (element: HTMLElement) => void;
