import type { Direction } from '../../format/direction.js';
import type { html as litHtml, TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Decoded } from '../../data/decode.js';
import type { SectionName, Text } from '../../data/fields.js';
import type { DrawBody } from '../../download/picture/paper.js';
import type { FigureView, Sentence } from '../../views/figure-view.js';
/** What a widget shows, and from what. */
export interface Subject {
    readonly element: HTMLElement;
    /** Its figure or, where it is made of widgets, theirs and what it says of them all. */
    readonly figures: readonly FigureView[];
    /** What it says of its state: rows that are left out, figures that could not be updated. */
    readonly remarks: readonly Sentence[];
    readonly locale: Locale;
    readonly dir: Direction;
    readonly document: unknown;
    readonly decoded: Decoded<{
        readonly asOf?: Text;
    }> | undefined;
    readonly section: SectionName | 'factSheet';
    /** Loads what draws the figure on a picture. */
    readonly loadDrawing: (() => Promise<DrawBody>) | undefined;
}
/** The choices, and what came of the last one. */
export declare class Menu {
    #private;
    constructor(html: typeof litHtml, update: () => void);
    render(subject: Subject): TemplateResult;
}
