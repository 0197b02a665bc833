import type { StoredNumber } from '../../paste/table.js';
import type { StoredCell } from './cells.js';
import type { NumberFormat } from './number-format.js';
import { serialDate, serialTime } from './serial-date.js';

/** What a workbook's cells are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** A cell as a table has it. */
export interface CellText {
  readonly text: string;
  /** The digits that were left out of the text; undefined where none were. */
  readonly raw?: string;
  readonly stored?: StoredNumber;
}

/** What Excel means by a cell: 56% for 0.56 in that format, a date for 45292. */
export function cellText(cell: StoredCell, { strings, formats, is1904 }: CellContext): CellText {
  const { type, value, formula } = cell;
  // A formula that was never calculated has no number, and mustn't look like an empty cell.
  if (value === undefined || (value === '' && type === 'n'))
    return { text: formula === undefined ? '' : `=${formula}` };
  switch (type) {
    case 's':
      return { text: spaced(strings[Number(value)] ?? '') };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'd':
      return { text: value.slice(0, 10) };
    case 'n':
      return numberText(value, formats[cell.style] ?? { kind: 'number' }, is1904);
    default:
      return { text: spaced(value) };
  }
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function numberText(value: string, format: NumberFormat, is1904: boolean): CellText {
  const number = Number(value);
  // An identifier of twenty digits is no number that a computer keeps.
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number)))
    return { text: value };
  if (format.kind === 'date') return { text: serialDate(number, format.unit, is1904) };
  if (format.kind === 'time') return { text: serialTime(number) };
  const shown = format.kind === 'percent' ? inFifteenDigits(number * 100) : inFifteenDigits(number);
  // Files have 17 digits: 0.56000000000000005 is 0.56 to every program, and no noise.
  const isNoise = inFifteenDigits(number) !== number;
  const currency = format.kind === 'number' ? format.currency : undefined;
  return {
    text: `${currency ? `${currency} ` : ''}${shown}${format.kind === 'percent' ? '%' : ''}`,
    stored: isNoise ? 'noise' : 'exact',
    ...(isNoise && { raw: String(number) }),
  };
}

/** As Excel shows it, in its cells and in its formula bar. */
const inFifteenDigits = (number: number): number => Number(number.toPrecision(15));
