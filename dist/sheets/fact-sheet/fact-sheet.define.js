import { define } from '../../base/define.js';
import '../../widgets/all.define.js';
import { FactSheetElement } from './fact-sheet.js';
define('factlet-fact-sheet', FactSheetElement);
