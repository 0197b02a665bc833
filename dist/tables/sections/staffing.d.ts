import { type Reading } from '../reading.js';
import type { ReadRows } from '../rows.js';
export declare function readStaffing({ groups }: ReadRows, reading: Reading): object;
