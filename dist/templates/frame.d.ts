import { type Child, type VNode } from './dom.js';
import type { FigureView, Phrase } from '../views/figure-view.js';
/** What a widget's attributes say of its frame. */
export interface FrameOptions {
    readonly headingLevel: number;
    readonly withoutTakeaway: boolean;
    readonly withoutSource: boolean;
}
/** What of a view stands in its frame. */
export type FrameView = Pick<FigureView, 'heading' | 'asOf' | 'takeaway' | 'notes' | 'source'>;
/**
 * The frame of every figure, from top to bottom: heading, date, takeaway, the figure, notes,
 * source; at its end, what can be done with it.
 */
export declare function frame(view: FrameView, body: Child, { headingLevel, withoutTakeaway, withoutSource }: FrameOptions, actions?: Child): Child;
/** A heading of level 2 to 6, 3 where another is asked for; its id names the figure. */
export declare const heading: (phrase: Phrase, level: number) => VNode;
