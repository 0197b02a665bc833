import type { Direction } from '../../format/direction.js';
import type { Colours } from './colours.js';
/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;
/**
 * What a picture is laid out with. Nothing of it is asked of a page: who has one reads it there.
 */
export interface PictureOptions {
    /**
     * In pixels; 480 at least is used for a text of 16 pixels, since a picture isn't made for a
     * phone's width.
     */
    readonly width: number;
    /** Size of the text, in pixels. 16 by default. */
    readonly size?: number;
    readonly dir: Direction;
    readonly lang: string;
    /** Those of the light theme by default. */
    readonly colours?: Colours;
    /** Names of fonts, as style sheets list them. */
    readonly font: string;
    readonly measure: Measure;
    /**
     * What stands for a value, or all values, that the data doesn't have; and the word for a total.
     */
    readonly words: PictureWords;
}
export interface PictureWords {
    readonly valueMissing: string;
    readonly empty: string;
    readonly total: string;
    readonly staffHeading: string;
    readonly officesHeading: string;
}
/** A piece of a line of text, in one size and colour. */
export interface Span {
    readonly text: string;
    readonly size: number;
    readonly bold: boolean;
    readonly colour: string;
    readonly lang?: string | undefined;
    /** How far it stands above the baseline; 0 by default. */
    readonly raise?: number | undefined;
}
/** A part of a figure by its English name, and a row of it by the row's own. */
export type Layer = readonly [part: string, row?: string];
/** What is drawn, from the first to the last; in pixels, from the upper left corner. */
export type Shape = Drawn & {
    readonly layer?: Layer | undefined;
};
type Drawn = 
/**
 * A line of text at its baseline. `anchor` is what of it stands at `x`, in the direction of
 * reading.
 */
{
    readonly kind: 'text';
    readonly x: number;
    readonly y: number;
    readonly anchor: Anchor;
    readonly spans: readonly Span[];
} | {
    readonly kind: 'rect';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly paint: Paint;
} | PathShape;
/**
 * An outline of SVG in units of its own: `scale` pixels each, `mirror` for those that face the
 * other way.
 */
export interface PathShape {
    readonly kind: 'path';
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly mirror: boolean;
    readonly path: string;
    readonly paint: Paint;
    /** What of it is seen, from its own 0, 0. All by default. */
    readonly clip?: Clip | undefined;
}
export interface Clip {
    readonly width: number;
    readonly height: number;
}
export type Anchor = 'start' | 'middle' | 'end';
/** `width` of the line, in pixels or in a path's own units. */
export interface Paint {
    readonly fill?: string | undefined;
    readonly line?: string | undefined;
    readonly width?: number | undefined;
    readonly dashes?: string | undefined;
}
/** A figure as a picture: what is drawn, and what is said of it to those who don't see it. */
export interface Picture {
    readonly width: number;
    readonly height: number;
    /** Of the text, in pixels. */
    readonly size: number;
    readonly dir: Direction;
    readonly lang: string;
    readonly title: string;
    readonly description: string;
    readonly ground: string;
    readonly font: string;
    readonly shapes: readonly Shape[];
}
export {};
