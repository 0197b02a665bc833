import { type TemplateResult } from 'lit';
import { type TemplateLocale } from '../../templates/text.js';
import type { PopulationCountersView } from './population-counters.types.js';
/** A counter for each group, and the total where the data states one. */
export declare function populationCountersTemplate({ counters, columns, total }: PopulationCountersView, locale: TemplateLocale): TemplateResult;
