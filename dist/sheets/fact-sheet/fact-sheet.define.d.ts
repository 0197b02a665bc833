import '../../widgets/all.define.js';
import { FactSheetElement } from './fact-sheet.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-fact-sheet': FactSheetElement;
    }
}
