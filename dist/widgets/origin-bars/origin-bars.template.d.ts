import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { OriginBarsView } from './origin-bars.types.js';
/** The lists of bars, with their headings and totals. */
export declare const originBarsTemplate: ({ lists }: OriginBarsView, locale: TemplateLocale) => TemplateResult;
