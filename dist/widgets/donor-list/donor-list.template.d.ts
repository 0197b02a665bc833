import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { DonorListView } from './donor-list.types.js';
/** The donors, and what the sheet says after them. */
export declare const donorListTemplate: ({ donors, closing }: DonorListView, locale: TemplateLocale) => TemplateResult;
