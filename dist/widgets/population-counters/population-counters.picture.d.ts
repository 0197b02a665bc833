import type { PopulationCountersView } from './population-counters.types.js';
import { type Paper } from '../../download/picture/paper.js';
/** One column per group: a swatch on a hairline, the number, its name, what is said of it. */
export declare function draw(paper: Paper, { counters, total }: PopulationCountersView): void;
