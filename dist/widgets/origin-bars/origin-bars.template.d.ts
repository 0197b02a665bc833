import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import type { OriginBarsView } from './origin-bars.types.js';
/** The lists of bars, with their headings and totals. */
export declare const originBarsTemplate: ({ lists }: OriginBarsView, messages: Messages) => TemplateResult;
