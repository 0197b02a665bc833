import type { Language } from '../../../language/languages.js';
import { draftInText, type Opening } from '../opening.js';
import { tableOf } from '../paste/table.js';
import { decodedText, encodedAs, type EncodingReading } from './encoding.js';
import type { FileTables } from './file-tables.js';
import { kindOfFile } from './kind.js';
import { tableBlocks } from './table-blocks.js';
import type { PdfText } from './pdf/read-pdf.js';
import { RefusedFile, type FileKind, type ReadableKind, type RefusedKind } from './kinds.js';

/** What came of a file. */
export type FileReading =
  | Opening
  | { readonly tables: FileTables }
  | PdfText
  /** A table whose letters can be read in several ways. */
  | { readonly encodings: readonly EncodingReading[] }
  | { readonly refused: RefusedKind };

type Reader = (bytes: Uint8Array, lang: Language) => Promise<FileReading> | FileReading;

/** What is larger would hold up the page, and is no table of a fact sheet. */
const MAX_BYTES = 50_000_000;

/** A reader for each kind of file. One that isn't among them is refused by its name. */
const READERS: Readonly<Record<ReadableKind, Reader>> = {
  json: (bytes) => {
    const encoding = encodedAs(bytes);
    return encoding === 'latin1'
      ? { refused: 'not-unicode' }
      : draftInText(new TextDecoder(encoding ?? 'utf-8').decode(bytes));
  },
  'text-table': (bytes, lang) => {
    const decoded = decodedText(bytes, lang);
    return 'text' in decoded ? readTextTable(decoded.text) : { encodings: decoded.readings };
  },
  xlsx: refusing(async (bytes) => {
    const { readWorkbook } = await import('./xlsx/read-workbook.js');
    return withTables(readWorkbook(bytes));
  }),
  pdf: refusing(async (bytes) => {
    const { readPdf } = await import('./pdf/read-pdf.js');
    return readPdf(bytes);
  }),
};

/** A reader that says by what kind of file it throws that it can't read one. */
function refusing(read: (bytes: Uint8Array) => Promise<FileReading>): Reader {
  return async (bytes) => {
    try {
      return await read(bytes);
    } catch (error) {
      if (error instanceof RefusedFile) return { refused: error.kind };
      throw error;
    }
  };
}

/** Reads a file by what is in it. Rejects where a reader can't be fetched. */
export async function readFile(file: File, lang: Language): Promise<FileReading> {
  if (file.size > MAX_BYTES) return { refused: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOfFile(bytes, file.name);
  return isReadable(kind) ? READERS[kind](bytes, lang) : { refused: kind };
}

const isReadable = (kind: FileKind): kind is ReadableKind => Object.hasOwn(READERS, kind);

/** The table in a text whose cells are parted by tabs, commas or semicolons. */
export function readTextTable(text: string): FileReading {
  // Excel's own way to say which mark it is.
  const table = tableOf(text.replace(/^\uFEFF?sep=.(\r\n?|\n)/i, ''));
  return withTables({
    sheets: table.rows.length ? [{ name: '', table, hidden: { rows: 0, columns: 0 } }] : [],
    hiddenSheets: 0,
  });
}

function withTables({ sheets, hiddenSheets }: FileTables): FileReading {
  return sheets.length
    ? { tables: { sheets: sheets.flatMap(tableBlocks), hiddenSheets } }
    : { refused: 'no-table' };
}
