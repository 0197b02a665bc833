import { numberCell, numberOf, type NumberCell } from '../../../parse/numbers.js';
import type { Mark } from '../../../parse/digits.js';
import type { TableRow } from './table.js';

/** The number in a cell. One that a file stores has no mark that could be read in two ways. */
export function cellNumber(row: TableRow, column: number, zeros = 0): NumberCell {
  const stored = row.stored?.[column];
  const cell = numberCell(cellText(row, column), zeros);
  return stored === 'noise' ? { ...cell, remarks: [...(cell.remarks ?? []), 'noise'] } : cell;
}

/** The share in a cell, with or without its sign: 56 for 56%. */
export function cellShare(
  row: TableRow,
  column: number,
  mark: Mark | undefined,
): number | undefined {
  return numberOf(numberCell(cellText(row, column).replace(/\s*[%٪]\s*/g, '')), mark);
}

// U+066B is a decimal mark and nothing else: 1.234 would be asked about.
const cellText = ({ cells, stored }: TableRow, column: number): string =>
  stored?.[column]
    ? (cells[column] ?? '').replace(/(\d)\.(\d)/, '$1\u066B$2')
    : (cells[column] ?? '');
