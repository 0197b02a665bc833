import type { FigureDescriptor } from '../../base/descriptor.js';
import { type Staffing } from '../../data/staffing.js';
import type { StaffingPanelView } from './staffing-panel.types.js';
export declare const staffingPanel: FigureDescriptor<Staffing, StaffingPanelView>;
