import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import type { PopulationCountersView } from './population-counters.types.js';
/** A counter for each group, and the total where the data states one. */
export declare function populationCountersTemplate({ counters, total }: PopulationCountersView, messages: Messages): TemplateResult;
