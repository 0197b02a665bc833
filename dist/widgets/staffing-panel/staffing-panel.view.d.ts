import type { Staffing } from '../../data/staffing.js';
import type { StaffingPanelView } from './staffing-panel.types.js';
import type { Locale } from '../../locale/locale.js';
/** Staff by category and offices by kind, in the data's order. */
export declare function staffingPanelView(staffing: Staffing, locale: Locale): StaffingPanelView;
