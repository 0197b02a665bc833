import { type TemplateResult } from 'lit';
import type { Direction } from '../format/direction.js';
import type { FigureView, Phrase } from '../views/figure-view.js';
import { type Content } from './text.js';
/** What a widget's attributes say of its frame. */
export interface FrameOptions {
    readonly headingLevel: number;
    readonly withoutPlace: boolean;
    readonly withoutTakeaway: boolean;
    readonly withoutSource: boolean;
}
/** How a figure speaks, and whether it waits for its style sheet, which shows it. */
export interface FigureState {
    readonly lang: string;
    readonly dir: Direction;
    readonly isWaiting?: boolean;
}
/** What of a view stands in its frame. */
export type FrameView = Pick<FigureView, 'heading' | 'place' | 'asOf' | 'takeaway' | 'notes' | 'source'>;
/**
 * The frame of every figure, from top to bottom: heading, place and date, takeaway, figure, notes,
 * source; at its end, what can be done with it.
 */
export declare function frame(view: FrameView, body: Content, dir: Direction, { headingLevel, withoutPlace, withoutTakeaway, withoutSource }: FrameOptions, actions?: Content): TemplateResult;
/** A whole figure, named by its heading. */
export declare const figureTemplate: (content: Content, { lang, dir, isWaiting }: FigureState) => TemplateResult;
/** The button that opens what a reader can take away; without `toggle` it can't be pressed. */
export declare const dataButton: (label: string, isOpen?: boolean, toggle?: () => void) => TemplateResult;
/** A heading of level 2 to 6, 3 where another is asked for; its id names the figure. */
export declare function heading(phrase: Phrase, level: number, dir: Direction): TemplateResult;
