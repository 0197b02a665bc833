import { type Row } from './fields.js';
import { type Report } from './schema.js';
/** Tells when rows add to more than their total. A part of another row is not added again. */
export declare function checkTotal(list: readonly Row[], total: number | null | undefined, path: string, report: Report): void;
