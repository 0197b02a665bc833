import type { Staffing } from '../../data/staffing.js';
import type { StaffingPanelView } from '../../templates/drawn-views.js';
import { type Speech } from '../../templates/phrases.js';
/** Staff by category and offices by kind, in the data's order. */
export declare function staffingPanelView(staffing: Staffing, speech: Speech): StaffingPanelView;
