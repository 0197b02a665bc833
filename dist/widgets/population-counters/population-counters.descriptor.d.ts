import type { FigureDescriptor } from '../../base/descriptor.js';
import { type Population } from '../../data/population.js';
import type { PopulationCountersView } from './population-counters.types.js';
export declare const populationCounters: FigureDescriptor<Population, PopulationCountersView>;
