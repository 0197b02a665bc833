import type { Population } from '../../data/population.js';
import type { PopulationCountersView } from '../../templates/drawn-views.js';
import { type Speech } from '../../templates/phrases.js';
/** Population groups in the data's order. */
export declare function populationCountersView(population: Population, speech: Speech): PopulationCountersView;
