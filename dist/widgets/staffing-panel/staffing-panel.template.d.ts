import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { StaffingPanelView } from './staffing-panel.types.js';
/** The staff by category, and the offices. */
export declare const staffingPanelTemplate: ({ staff, offices }: StaffingPanelView, locale: TemplateLocale) => TemplateResult;
