import { decodePopulation } from '../../data/population.js';
import { populationCountersTemplate } from './population-counters.template.js';
import { populationCountersView } from './population-counters.view.js';
export const populationCounters = {
    name: 'population-counters',
    section: 'population',
    decode: decodePopulation,
    view: populationCountersView,
    template: populationCountersTemplate,
    picture: () => import('./population-counters.picture.js'),
    frameHeight: 370,
    reservedHeight: { narrow: [15, 35], wide: [50, 0] },
};
