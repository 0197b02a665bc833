import type { Report } from './schema.js';
import { type Text } from './texts.js';
/** Tells that the figures are old, where their date can be read. */
export declare function checkAge(asOf: Text | undefined, path: string, report: Report): void;
/**
 * The last day of a written date, in milliseconds; 0 when it does not exist, `undefined` when the
 * text is no date that we read.
 */
export declare function endOf(written: string): number | undefined;
