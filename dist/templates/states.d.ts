import { type TemplateResult } from 'lit';
/** A sentence about the state of the figures, and help below it. */
export declare const message: (sentence: unknown, help?: unknown) => TemplateResult;
/** Blocks where the figures will be. */
export declare const skeleton: (sentence: string) => TemplateResult;
/** Whether the page gave the element something to show in the place of the figures. */
export declare const hasFallback: (host: Element) => boolean;
