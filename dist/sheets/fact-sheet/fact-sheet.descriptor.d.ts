import type { WidgetDescriptor } from '../../base/descriptor.js';
import { type FactSheetView, type SheetModel } from './fact-sheet.view.js';
/** Pixels of a whole sheet in an iframe. */
export declare const SHEET_FRAME_HEIGHT = 3000;
export declare const factSheet: WidgetDescriptor<SheetModel, FactSheetView>;
