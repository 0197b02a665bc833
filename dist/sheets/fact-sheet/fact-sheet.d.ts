import { type TemplateResult } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import type { Content } from '../../templates/text.js';
import type { FactSheetView, SheetModel } from './fact-sheet.view.js';
/**
 * A whole fact sheet: each section of the document in its own widget, printable on one A4 page.
 * Its heading level is 2 by default; the sections' is one below.
 *
 * @tag factlet-fact-sheet
 * @csspart sheet - The sheet.
 * @csspart kind - What the document is, above its name.
 * @csspart organisation - Who publishes it: a name or a logo.
 */
export declare class FactSheetElement extends DataWidget<SheetModel, FactSheetView> {
    #private;
    static styles: import("lit").CSSResult[];
    protected readonly descriptor: import("../../base/descriptor.js").WidgetDescriptor<SheetModel, FactSheetView>;
    constructor();
    protected needsNames(): boolean;
    /** The sections look at the page's words in their own tags. */
    protected tellNumbers(): undefined;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected renderBody(view: FactSheetView): Content;
    protected renderFrame(view: FactSheetView, body: Content, actions: Content): TemplateResult;
}
