import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import type { StaffingPanelView } from './staffing-panel.types.js';
/** The staff by category, and the offices. */
export declare const staffingPanelTemplate: ({ staff, offices }: StaffingPanelView, messages: Messages) => TemplateResult;
