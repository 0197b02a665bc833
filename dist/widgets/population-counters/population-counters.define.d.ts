import { PopulationCountersElement } from './population-counters.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-population-counters': PopulationCountersElement;
    }
}
