import type { StaffingPanelView } from './staffing-panel.types.js';
import { type Paper } from '../../download/picture/paper.js';
/** Staff and offices: a number, its name, and people or buildings to count. */
export declare function draw(paper: Paper, { staff, offices }: StaffingPanelView): void;
