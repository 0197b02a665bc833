import type { RefusedKind } from '../../files/kinds.js';
import type { MarkState } from '../../sheet-text/marks.js';

/** What is said of files, in one language: fetched with the first file. */
export interface FileWords {
  /**
   * What a file is, and what to do instead. `{sheetText}` is what a beginning with a sheet's text
   * is called.
   */
  readonly refused: Readonly<Record<RefusedKind, string>>;
  /** Above the sheets of a workbook. */
  readonly sheets: string;
  /** How many numbers a sheet has: `{n}`. */
  readonly numbers: string;
  /** Beside a sheet whose rows were taken. */
  readonly taken: string;
  /** Above the first rows. */
  readonly preview: string;
  /** Which section the rows are for, and the choice before there is one. */
  readonly section: string;
  readonly choose: string;
  /** What is hidden in the file: `{rows}` `{columns}`, and sheets: `{n}`. */
  readonly hiddenCells: string;
  readonly hiddenSheets: string;
  /** A sheet with `{n}` rows, where a list takes `{max}`. */
  readonly tooLong: string;
  /** Above the ways in which the letters of a file can be read. */
  readonly encoding: string;
  /** Said when rows were taken and the next sheet is shown: `{name}`. */
  readonly next: string;
  /** The button that takes what is sure, `{n}` of it, and what that means. */
  readonly takeSure: string;
  readonly sureHint: string;
  /** Pages of a PDF without text: `{pages}`. */
  readonly scannedPages: string;
  /** Above the pages of a PDF, and the name of one: `{page}`. */
  readonly pages: string;
  readonly page: string;
  /** What the marks on them mean, and what they do. */
  readonly marks: Readonly<Record<MarkState, string>>;
  readonly marksHint: string;
  /** In the place of a page that could not be drawn. */
  readonly notDrawn: string;
  /** Saves into the file that was opened, and how that went: `{name}`, and `{time}` of it. */
  readonly saveInto: string;
  readonly savedInto: string;
  readonly changedOutside: string;
  readonly mayNotSave: string;
  readonly notSaved: string;
  /** What can be done then. */
  readonly overwrite: string;
  readonly downloadCopy: string;
}
