import { define } from '../../base/define.js';
import { PopulationCountersElement } from './population-counters.js';
define('factlet-population-counters', PopulationCountersElement);
