import { decodeFactSheet } from '../../data/fact-sheet.js';
import { factSheetView } from './fact-sheet.view.js';
/** Pixels of a whole sheet in an iframe. */
export const SHEET_FRAME_HEIGHT = 3000;
export const factSheet = {
    section: 'factSheet',
    decode: decodeSheet,
    view: factSheetView,
};
/** The sections count their own rows. */
function decodeSheet(document) {
    const { value: sheet, header, issues } = decodeFactSheet(document);
    return { value: sheet && { document, header, sheet }, header, issues, leftOut: 0 };
}
