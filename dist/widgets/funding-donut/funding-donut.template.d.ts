import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import type { FundingDonutView } from './funding-donut.types.js';
/** The ring with its amounts, what the money is for, and the years or parts. */
export declare const fundingDonutTemplate: (view: FundingDonutView, messages: Messages) => TemplateResult;
