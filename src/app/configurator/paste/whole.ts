import { numberWith, plainDigits } from '../../../parse/digits.js';
import { isEither, numberOf, type NumberCell } from '../../../parse/numbers.js';
import { wholeReadings } from '../../../parse/whole-readings.js';
import { writtenParts } from '../../../parse/written-parts.js';
import type { Mark } from '../../../parse/digits.js';

/**
 * The number of people in a cell: of two readings, the whole one. Undefined where that leaves two,
 * or none.
 */
export function countOf(cell: NumberCell, mark: Mark | undefined): number | undefined {
  const { readings } = cell;
  if (!readings) return undefined;
  const whole = wholes(cell);
  return whole.length === 1 ? whole[0] : numberOf(cell, mark);
}

/** Whether a cell of people can be read in two ways. */
export const isEitherCount = (cell: NumberCell): boolean =>
  isEither(cell) && wholes(cell).length !== 1;

/** Whether a cell of people has a fraction however it is read. */
export const isBroken = (cell: NumberCell): boolean =>
  cell.readings !== undefined && wholes(cell).length === 0;

const wholes = ({ readings }: NumberCell): readonly number[] =>
  wholeReadings([readings?.['.'], readings?.[',']]);

/**
 * What a cell of people with a fraction can mean: 6,5411 is 6,541 with the number of a footnote
 * behind it, or a mark too many; 12.5 may be posts.
 */
export function wholesOf(text: string, cell: NumberCell): readonly number[] {
  const digits = writtenParts(plainDigits(text))?.digits ?? '';
  const [fraction = ''] = /\d+$/.exec(digits) ?? [];
  const read = (written: string): number | undefined =>
    [numberWith('.', written), numberWith(',', written)].find(
      (number) => number !== undefined && Number.isInteger(number),
    );
  const grouped = [1, 2]
    .map((length) => digits.slice(0, -length))
    .filter((written) => /[.,' ]\d{3}$/.test(written))
    .map(read);
  const isShort = fraction.length <= 2 || /\p{L}/u.test(text);
  return [
    ...new Set([
      ...grouped,
      read(digits.replace(/\D/g, '')),
      ...(isShort ? [numberOf(cell, undefined)] : []),
    ]),
  ].filter((number) => number !== undefined);
}
