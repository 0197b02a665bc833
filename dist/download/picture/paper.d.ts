import { type Colours } from './colours.js';
import { type Block, type Run, type Style } from './lines.js';
import type { Anchor, Clip, Layer, Paint, PictureOptions, PictureWords, Shape } from './picture.js';
import type { Line, NumberView, Phrase, Sentence } from '../../views/figure-view.js';
/**
 * Where a text stands in its place. Left and right are those of the eye; the others follow the
 * direction of reading.
 */
export type Side = Anchor | 'left' | 'right';
/** The layer of a figure's body. */
export declare const FIGURE = "Figure";
/** Around the figure, in em. */
export declare const MARGIN = 1.25;
/** Draws a figure's body on a picture, below its heading and takeaway. */
export type DrawBody = (paper: Paper) => void;
/**
 * What a picture is drawn on. Places are in em of the text, from the top and from the edge at which
 * reading begins; what comes of it is in pixels, from the left.
 */
export declare class Paper {
    #private;
    readonly shapes: Shape[];
    readonly width: number;
    readonly em: number;
    readonly colours: Colours;
    readonly words: PictureWords;
    /** How far down the paper is filled. */
    y: number;
    /** What is being drawn. */
    layer: Layer | undefined;
    constructor(options: PictureOptions);
    /** Height so far with its margins, in pixels. */
    get height(): number;
    /** Width with its margins, in pixels. */
    get fullWidth(): number;
    get isRightToLeft(): boolean;
    /** A text in lines of a width. */
    block(runs: readonly Run[], width: number, balanced?: boolean): Block;
    sentence: (sentence: Sentence, style: Style, width: number, balanced?: boolean) => Block;
    phrase: (phrase: Phrase, style: Style, width: number, balanced?: boolean) => Block;
    /** Puts a text into a place of a width. Returns where it ends. */
    put(block: Block, x: number, y: number, width: number, side?: Side): number;
    /** Puts a text at the end of the paper. */
    add(block: Block): void;
    rect(x: number, y: number, width: number, height: number, paint: Paint): void;
    /** A hairline; `weight` in pixels. */
    rule(y: number, colour?: string, { x, width, weight }?: {
        x?: number | undefined;
        width?: number | undefined;
        weight?: number | undefined;
    }): void;
    /**
     * An outline of `width` and `height` em; its own units are `units` to the em. `mirrored`: it
     * faces the way of reading.
     */
    path(path: string, x: number, y: number, { width, units, mirrored, clip, }: {
        width: number;
        units: number;
        mirrored?: boolean;
        clip?: Clip | undefined;
    }, paint: Paint): void;
    label(phrase: Phrase, width: number, size?: number): Block;
    quiet(sentence: Sentence, width: number): Block;
    heading(sentence: Sentence): Block;
    /** A number with what is said of it in small, or what stands for it where there is none. */
    number(number: NumberView | undefined, size: number, width: number, colour?: string): Block;
    numberRuns(number: NumberView | undefined, size: number, colour?: string): Run[];
    /** What is said of a row, one below the other. Returns where it ends. */
    details(lines: readonly Line[], x: number, y: number, width: number, side?: Side): number;
    /** A total under its rows. */
    total(number: NumberView): void;
}
