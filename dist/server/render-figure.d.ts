import type { SnippetOptions } from '../snippet/options.js';
/** How a figure is rendered on a server: what `factlet snippet` can be asked for. */
export type RenderOptions = Omit<SnippetOptions, 'form' | 'print' | 'integrity'>;
/**
 * A figure as HTML that is there before any script: a script tag, and the figure's own tag with its
 * content, its data and, for pages that take both away, its words. It is what
 * `factlet snippet --form prerendered` writes.
 *
 * @param document - The fact sheet, or one of its sections.
 * @throws {RangeError} Where there is no such widget, or the document has nothing for it.
 */
export declare const renderFigure: (document: Readonly<Record<string, unknown>>, options: RenderOptions) => Promise<string>;
