import { define } from '../../base/define.js';
import { PopulationCountersElement } from './population-counters.js';

define('factlet-population-counters', PopulationCountersElement);

declare global {
  interface HTMLElementTagNameMap {
    'factlet-population-counters': PopulationCountersElement;
  }
}
