import type { StaffingPanelView } from '../../templates/drawn-views.js';
import type { Paper } from './paper.js';
/** Staff and offices: a number, its name, and people or buildings to count. */
export declare function drawStaff(paper: Paper, { staff, offices }: StaffingPanelView): void;
