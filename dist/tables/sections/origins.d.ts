import { type Reading } from '../reading.js';
import { type ReadRows } from '../rows.js';
export declare const readOrigins: ({ groups }: ReadRows, reading: Reading) => object;
