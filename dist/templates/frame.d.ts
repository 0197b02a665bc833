import { type TemplateResult } from 'lit';
import type { Direction } from '../format/direction.js';
import type { Phrase } from '../views/figure-view.js';
import type { FrameView } from '../views/frame-view.js';
import { type Content } from './text.js';
/** What a widget's attributes say of its frame. */
export interface FrameOptions {
    readonly headingLevel: number;
    readonly withoutPlace: boolean;
    readonly withoutTakeaway: boolean;
    readonly withoutSource: boolean;
    readonly tellNewer: boolean;
}
/** How a figure speaks, and whether it waits for its style sheet, which shows it. */
export interface FigureState {
    readonly lang: string;
    readonly dir: Direction;
    readonly isWaiting?: boolean;
}
/**
 * The frame of every figure, from top to bottom: heading, place and date, takeaway, figure, notes,
 * source; at its end, what can be done with it.
 */
export declare function frame(view: FrameView, body: Content, dir: Direction, options: FrameOptions, actions?: Content): TemplateResult;
/** Where newer figures are, for pages that tell their readers. */
export declare const newerContent: ({ newer }: FrameView, dir: Direction, { tellNewer }: Pick<FrameOptions, "tellNewer">) => Content;
/** The notes and the source. */
export declare const footContent: ({ notes, shared, source }: FrameView, dir: Direction, withoutSource: boolean) => TemplateResult;
/** A whole figure, named by its heading. */
export declare const figureTemplate: (content: Content, { lang, dir, isWaiting }: FigureState) => TemplateResult;
/**
 * A button that opens something below it, named by its words and the figure's; without `press` it
 * can't be pressed.
 */
export declare const opener: (id: string, label: string, isOpen?: boolean, press?: (event: Event) => void) => TemplateResult;
/** A heading of level 2 to 6, 3 where another is asked for; its id names the figure. */
export declare function heading(phrase: Phrase, level: number, dir: Direction): TemplateResult;
