import type { EncodingReading } from './encoding.js';
import type { FileTables } from './file-tables.js';

/** A file with tables, whose rows are taken one sheet after the other. */
export interface FileContent {
  readonly name: string;
  /** Undefined until it is said how the letters are meant. */
  readonly tables?: FileTables;
  readonly encodings?: readonly EncodingReading[];
}
