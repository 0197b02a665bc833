import { type Row } from './fields.js';
import { type Report } from './schema.js';
/**
 * Reads a document of thousands of rows in several goes, so that the page has its turn between them. Each call reads new rows
 * for so many milliseconds and returns whether all is read; the next one takes what was read without a remark as it is.
 */
export declare function inGoes(decode: () => unknown): (milliseconds: number) => boolean;
/** Tells when rows add to more than their total. A part of another row is not added again. */
export declare function checkTotal(list: readonly Row[], total: number | null | undefined, path: string, report: Report): void;
