import type { PopulationCountersView } from '../../templates/drawn-views.js';
import type { Paper } from './paper.js';
/** A column a group: a swatch on a hairline, the number, its name, what is said of it. */
export declare function drawCounters(paper: Paper, { counters, total }: PopulationCountersView): void;
