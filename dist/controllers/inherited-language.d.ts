import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & Element;
/**
 * Follows the nearest `lang` and `dir` around an element, through shadow roots, and updates the
 * element when they change.
 */
export declare class InheritedLanguage implements ReactiveController {
    #private;
    /** The nearest `lang` as it is written; an empty string when there is none. */
    lang: string;
    /** The nearest `dir`, unless a `lang` is nearer: who names a language says its direction too. */
    dir: string;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
