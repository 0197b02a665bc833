import type { Sheet } from '../../data/fact-sheet.js';
import type { Header, SectionName } from '../../data/fields.js';
import type { FigureView, Phrase } from '../../views/figure-view.js';
import type { Locale } from '../../locale/locale.js';
/** A whole document as the sheet shows it: what it says for all, and which sections it has. */
export interface SheetModel extends Pick<Header, 'asOf'> {
    readonly document: unknown;
    readonly header: Header;
    readonly sheet: Sheet;
}
export interface FactSheetView extends FigureView {
    readonly document: unknown;
    /** What the document is, above its name. */
    readonly kind: Phrase;
    /** Who publishes it, and the address of the logo that stands for the name. */
    readonly organisation?: (Phrase & {
        readonly logo?: string | undefined;
    }) | undefined;
    readonly sections: ReadonlySet<SectionName>;
    /** Sections whose source is the document's, which is named once, below. */
    readonly sharedSource: ReadonlySet<SectionName>;
    /** Sections whose date is the document's, which stands at its head. */
    readonly sharedDate: ReadonlySet<SectionName>;
}
/** A country's fact sheet: its sections draw themselves. */
export declare function factSheetView({ document, header, sheet }: SheetModel, locale: Locale): FactSheetView;
