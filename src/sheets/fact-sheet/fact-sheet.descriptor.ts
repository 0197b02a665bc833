import type { WidgetDescriptor } from '../../base/descriptor.js';
import type { Decoded } from '../../data/decode.js';
import { decodeFactSheet } from '../../data/fact-sheet.js';
import { factSheetView, type FactSheetView, type SheetModel } from './fact-sheet.view.js';

/** Pixels of a whole sheet in an iframe. */
export const SHEET_FRAME_HEIGHT = 3000;

export const factSheet: WidgetDescriptor<SheetModel, FactSheetView> = {
  section: 'factSheet',
  decode: decodeSheet,
  view: factSheetView,
};

/** The sections count their own rows. */
function decodeSheet(document: unknown): Decoded<SheetModel> {
  const { value: sheet, header, issues } = decodeFactSheet(document);
  return { value: sheet && { document, header, sheet }, header, issues, leftOut: 0 };
}
