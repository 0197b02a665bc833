import type { Direction } from '../format/direction.js';
import type { FrameOptions } from '../templates/frame.js';
import type { FigureOptions } from './descriptor.js';
/** The attributes of every figure that change what it says. */
export interface FrameChoices extends FrameOptions {
    readonly heading: string;
    readonly withoutActions: boolean;
}
/** What a figure is made of. */
export interface Ingredients {
    readonly document: unknown;
    readonly lang: string;
    readonly dir: Direction;
    readonly choices: FrameChoices;
    /** The widget's own attributes that change what it says. */
    readonly own: FigureOptions;
}
/**
 * A short text for what a figure is made of, and by which version: a figure that stands in the page
 * already is the element's own where the two are equal. Two figures of a page have the same one in
 * one case of four billion (FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/). The
 * browser's own digests are asynchronous, and missing on pages without HTTPS.
 */
export declare function fingerprintOf({ document, lang, dir, choices, own }: Ingredients): string;
