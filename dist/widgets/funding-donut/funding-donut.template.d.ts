import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { FundingDonutView } from './funding-donut.types.js';
/** The ring with its amounts, what the money is for, and the years or parts. */
export declare const fundingDonutTemplate: (view: FundingDonutView, locale: TemplateLocale) => TemplateResult;
