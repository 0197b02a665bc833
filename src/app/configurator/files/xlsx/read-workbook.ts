import type { FileTables } from '../file-tables.js';
import { RefusedFile } from '../kinds.js';
import { unpacked } from './archive.js';
import { storedSheet } from './cells.js';
import { sheetTable } from './sheet-table.js';
import { sharedStrings } from './strings.js';
import { cellFormats } from './styles.js';
import { workbookParts } from './workbook.js';

/**
 * The sheets of an .xlsx file that are seen and have something in them. Throws `RefusedFile` for
 * one that is damaged or far too large.
 */
export function readWorkbook(bytes: Uint8Array): FileTables {
  const read = unpacked(bytes);
  const parts = workbookParts(read);
  if (!parts) throw new RefusedFile('damaged');
  const textOf = (path: string | undefined): string => (path && read(path)) ?? '';
  const context = {
    strings: sharedStrings(textOf(parts.sharedStrings)),
    formats: cellFormats(textOf(parts.styles)),
    is1904: parts.is1904,
  };
  const sheets = parts.sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, path }) => ({ name, ...sheetTable(storedSheet(textOf(path)), context) }))
    .filter(({ table }) => table.rows.length > 0);
  return { sheets, hiddenSheets: parts.sheets.filter(({ isHidden }) => isHidden).length };
}
