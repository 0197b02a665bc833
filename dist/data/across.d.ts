import type { Header } from './fields.js';
import type { Report } from './schema.js';
import type { Sheet } from './sheet.js';
/**
 * Tells what the sections of a document say against each other, and what readers of any sheet ask
 * for.
 */
export declare function checkAcross(header: Header, sheet: Sheet, report: Report): void;
