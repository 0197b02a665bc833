import type { FigureOptions, FigureResult } from '../base/descriptor.js';
import type { SectionName } from '../data/fields.js';
import type { FactSheetView } from '../sheets/fact-sheet/fact-sheet.view.js';
import type { FigureView } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
/** A figure that there is something to show of, with its widget's name. */
export interface ShownFigure extends FigureResult {
    readonly widget: string;
    readonly section: SectionName;
    readonly view: FigureView;
}
/** The figures that a document has, in the order of a fact sheet. */
export declare function figuresIn(document: unknown, locale: Locale, options?: FigureOptions): ShownFigure[];
/** What a document's whole sheet says beside its figures; undefined where there is none. */
export declare function sheetIn(document: unknown, locale: Locale): FactSheetView | undefined;
