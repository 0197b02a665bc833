import type { EncodingReading } from './encoding.js';
import type { FileWords } from '../messages/files/types.js';
import type { FileTables } from './file-tables.js';
import type { PdfPages } from './pdf/places.js';

/** A file with tables, whose rows are taken one sheet after the other; or one with a text. */
export interface FileContent {
  readonly name: string;
  /** Undefined until it is said how the letters are meant. */
  readonly tables?: FileTables;
  readonly encodings?: readonly EncodingReading[];
  readonly text?: string;
  /** The pages that the text stands on, where they can be shown. */
  readonly pages?: PdfPages;
  /** Pages that are pictures, beside those with the text. */
  readonly scannedPages?: readonly number[];
}

/** A file, and what is said of files. */
export interface FileSource {
  readonly content: FileContent;
  readonly words: FileWords | undefined;
}
