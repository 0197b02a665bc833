import { type TemplateResult } from 'lit';
import type { Content } from './text.js';
/** A sentence about the state of the figures, and help below it. */
export declare const message: (sentence: Content, help?: Content) => TemplateResult;
/** Blocks where the figures will be. */
export declare const skeleton: (sentence: string) => TemplateResult;
/** A figure of which nothing but its name is known. */
export declare const unknownFigure: (name: TemplateResult, state: Content) => TemplateResult;
/** Whether the page gave the element something to show in the place of the figures. */
export declare const hasFallback: (host: Element) => boolean;
