import type { Sentence } from '../../views/figure-view.js';
import type { Measure, Span } from './picture.js';
/** How a text is set; sizes in em. */
export interface Style {
    readonly size: number;
    readonly colour: string;
    readonly bold?: boolean;
    /** Height of a line, in sizes. */
    readonly leading: number;
    /** How far it stands above the line of its neighbours, in sizes. */
    readonly raise?: number;
}
/** A text of one style. What is set apart can't turn its neighbours around, as in a `bdi`. */
export interface Run {
    readonly text: string;
    readonly style: Style;
    readonly lang?: string | undefined;
    readonly apart?: boolean;
}
/** Lines of text, one below the other; sizes in em. */
export interface Block {
    readonly lines: readonly {
        readonly spans: readonly Span[];
        readonly size: number;
        readonly height: number;
        readonly width: number;
    }[];
    readonly width: number;
    readonly height: number;
}
/** A sentence's words, and the names and numbers in it. */
export declare const runsOf: (sentence: Sentence, style: Style) => Run[];
/**
 * Breaks texts into lines of a width, all in em. `balanced`: into lines of about the same length,
 * as few as there must be.
 */
export declare function blockOf(runs: readonly Run[], width: number, measure: Measure, { balanced, dir }?: {
    balanced?: boolean | undefined;
    dir?: string | undefined;
}): Block;
