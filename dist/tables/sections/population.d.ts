import type { Reading } from '../reading.js';
import type { ReadRows } from '../rows.js';
export declare function readPopulation({ groups }: ReadRows, reading: Reading): object;
