import type { Locale } from '../../locale/locale.js';
import type { ExplorationMessages } from '../../messages/types.js';
import type { FigureView } from '../../views/figure-view.js';
/** The names and numbers of rows that have another number than before, or are new. */
export declare function changedRows(before: FigureView, now: FigureView): string[];
interface Changes {
    readonly figure: HTMLElement;
    readonly rows: readonly string[];
    readonly words: ExplorationMessages;
    /** Of the rows: the figure itself may speak another language by the time they are said. */
    readonly locale: Locale;
}
/** Says politely which numbers have changed; nothing where none has. */
export declare function tellChanges(changes: Changes): void;
/** A sentence with its language: the figure in whose root it stands may speak another. */
export interface Spoken {
    readonly lang: string;
    readonly text: string;
}
/** Says sentences to those who don't see them: to screen readers, when they are at leisure. */
export declare function sayPolitely(element: HTMLElement, sentences: readonly Spoken[]): void;
export {};
