import { type Child, type VNode } from './dom.js';
/** A sentence about the state of the figures, and help below it. */
export declare const message: (sentence: Child, help?: Child) => VNode;
/**
 * Blocks where the figures will be. Not the nodes of a message: what is drawn in their place
 * doesn't move.
 */
export declare const skeleton: (sentence: string) => VNode;
/**
 * A figure of which nothing but its name is known. Other nodes than those of a drawn one: what is
 * drawn in their place doesn't move.
 */
export declare const unknownFigure: (name: VNode, state: Child) => VNode;
/** Whether the page gave the element something to show in the place of the figures. */
export declare const hasFallback: (host: Element) => boolean;
