import type { Formats } from '../../format/formats.js';

/**
 * A number to its last digit, with the marks of a language and without the noise of binary
 * fractions.
 */
export function writtenNumber(value: number, { count }: Pick<Formats, 'count'>): string {
  const exact = Number(value.toPrecision(15));
  const [, fraction] = String(exact).split('.');

  // `count` prints one decimal at most: the others are set behind its own mark.
  return fraction ? count(Math.trunc(exact)) + decimalMark(count) + fraction : count(exact);
}

/**
 * A number that is to be told from one that differs in its mark alone:
 * without marks between thousands.
 */
export const plainNumber = (value: number, { count }: Pick<Formats, 'count'>): string =>
  String(value).replace('.', decimalMark(count));

const decimalMark = (count: Formats['count']): string => count(1.5).replace(/\d/g, '');
