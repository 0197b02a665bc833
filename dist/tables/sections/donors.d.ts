import type { Reading } from '../reading.js';
import type { ReadRows } from '../rows.js';
export declare function readDonors({ groups, currency }: ReadRows, reading: Reading): object;
