import type { TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { FigureView } from '../../views/figure-view.js';
import type { Subject } from '../download-menu/menu.js';
import type { Tools } from './tools.js';
/** What is open in a figure, marked, and said of it. */
export declare class Exploration {
    #private;
    constructor(tools: Tools, update: () => void);
    /** What a button says that closes a list. */
    closing(id: string): string | undefined;
    /** What stands open below a button: all rows of a list, by its place, or definitions. */
    render(subject: Subject, id: string): TemplateResult | undefined;
    /** A view with the rows marked that are meant, and their shares said. */
    marked<View extends FigureView>(view: View, row: string, subject: Subject | undefined): View;
    /** Says which numbers have taken the place of others. */
    tell(before: FigureView, now: FigureView, figure: HTMLElement, locale: Locale): Promise<void>;
}
