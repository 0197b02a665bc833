import { type TemplateResult } from 'lit';
/** A sentence about the state of the figures, and help below it. */
export declare const message: (sentence: unknown, help?: unknown) => TemplateResult;
/** Blocks where the figures will be. */
export declare const skeleton: (sentence: string) => TemplateResult;
/** A figure of which nothing but its name is known. Other nodes than those of a drawn one: what is drawn in their place doesn't move. */
export declare const unknownFigure: (name: TemplateResult, state: unknown) => TemplateResult;
/** Whether the page gave the element something to show in the place of the figures. */
export declare const hasFallback: (host: Element) => boolean;
