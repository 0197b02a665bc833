import type { FigureDescriptor } from '../../base/descriptor.js';
import { decodePopulation, type Population } from '../../data/population.js';
import { populationCountersTemplate } from './population-counters.template.js';
import type { PopulationCountersView } from './population-counters.types.js';
import { populationCountersView } from './population-counters.view.js';

export const populationCounters: FigureDescriptor<Population, PopulationCountersView> = {
  name: 'population-counters',
  section: 'population',
  decode: decodePopulation,
  view: populationCountersView,
  template: populationCountersTemplate,
  picture: () => import('./population-counters.picture.js'),
  frameHeight: 370,
  reservedHeight: { narrow: [15, 35], wide: [50, 0] },
};
