import { type TemplateResult } from 'lit';
import type { FigureOptions } from '../base/descriptor.js';
import type { FrameChoice } from '../download/figure-html.js';
import type { Locale } from '../locale/locale.js';
/** A figure that is printed as HTML before any script. */
export interface PrerenderedFigure extends FrameChoice, FigureOptions {
    /** The name in the tag. */
    readonly widget: string;
    /** What the tag will be given: the section or the document. */
    readonly document: unknown;
    readonly locale: Locale;
    /** Address of `factlet.css`. */
    readonly styleSheet: string;
    readonly withoutActions?: boolean;
}
/**
 * HTML that Lit has made, without its comments around parts, the `<?>` where `nothing` stood, the
 * space of an attribute that isn't there, and line ends and indents of our templates. Texts are
 * escaped, and spaces that don't break are their own.
 */
export declare const tidied: (html: string) => string;
/** Writes a template as HTML. */
export type Print = (template: TemplateResult) => string;
/**
 * The shadow root of a figure as HTML: what its element renders, waiting for the style sheet.
 * Undefined where the document has nothing of it.
 */
export declare function prerender(given: PrerenderedFigure, print: Print): string | undefined;
