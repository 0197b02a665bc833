import type { Population } from '../../data/population.js';
import type { PopulationCountersView } from './population-counters.types.js';
import type { Locale } from '../../locale/locale.js';
/** Population groups in the data's order. */
export declare function populationCountersView(population: Population, locale: Locale): PopulationCountersView;
