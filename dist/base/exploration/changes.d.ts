import type { Locale } from '../../locale/locale.js';
import type { ExplorationMessages } from '../../messages/types.js';
import type { FigureView } from '../../views/figure-view.js';
/** The names and numbers of rows that have another number than before, or are new. */
export declare function changedRows(before: FigureView, now: FigureView): string[];
/** Says politely which numbers have changed; nothing where none has. */
export declare function tellChanges(element: HTMLElement, rows: readonly string[], { updated, more }: ExplorationMessages, { formats }: Locale): void;
/** Says a sentence to those who don't see it: to screen readers, when they are at leisure. */
export declare function sayPolitely(element: HTMLElement, sentence: string): void;
