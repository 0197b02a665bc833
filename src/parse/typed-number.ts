import { numberWith, plainDigits } from './digits.js';
import { zerosOf } from './magnitudes.js';
import { wholeReadings } from './whole-readings.js';
import { writtenParts, type WrittenParts } from './written-parts.js';

/** What is known of the numbers that are written in a place. */
export interface Writing {
  /**
   * People, staff and offices are whole; money is spoken of in millions; a share may have its sign.
   */
  readonly kind?: 'count' | 'money' | 'share' | 'number';
  /** Marks that the writer said part thousands. */
  readonly grouping?: ReadonlySet<string>;
}

/** A typed number: all that it can mean, and what stands with it. */
export interface TypedNumber extends Pick<WrittenParts, 'qualifier' | 'footnote' | 'currencies'> {
  /** None where it is no number, several where nobody but its writer knows, as with 1.234. */
  readonly numbers: readonly number[];
}

const NOTHING: TypedNumber = { numbers: [], qualifier: undefined, footnote: '', currencies: [] };

/** Smaller amounts are hardly ever meant as they are typed: somebody left "million" out. */
const SMALL_AMOUNT = 1000;

/** Reads what was typed into a field, in every way that it can be meant. */
export function typedNumber(
  typed: string,
  { kind = 'number', grouping }: Writing = {},
): TypedNumber {
  const plain = plainDigits(typed);
  const parts = writtenParts(kind === 'share' ? plain.replace(/^%\s*|\s*%$/g, '') : plain);
  if (!parts || (parts.currencies.length && kind !== 'money')) return NOTHING;
  const { digits, word, exponent, qualifier, footnote, currencies } = parts;

  const zeros = word ? zerosOf(word) : [exponent ?? 0];
  const numbers = [...new Set(zeros.flatMap((each) => meanings(digits, each, grouping)))];
  const isSmall =
    kind === 'money' &&
    !word &&
    numbers.length > 0 &&
    numbers.every((each) => each > 0 && each < SMALL_AMOUNT);
  return {
    numbers: isSmall ? [...numbers, ...inMillions(digits)] : onlyWhole(numbers, kind),
    qualifier,
    footnote,
    currencies,
  };
}

/** The numbers that a text can mean. */
export const numbersIn = (typed: string, writing: Writing = {}): readonly number[] =>
  typedNumber(typed, writing).numbers;

/**
 * The mark in a number that can part thousands or decimals: 1.234; undefined where there is no
 * doubt.
 */
export function doubtfulMark(typed: string): string | undefined {
  const digits = writtenParts(plainDigits(typed))?.digits ?? '';
  return /^[1-9]\d{0,2}([,.])\d{3}$/.exec(digits)?.[1];
}

/**
 * The numbers of digits with zeros behind them, the larger first: its mark parts thousands more
 * often.
 */
function meanings(
  digits: string,
  zeros: number,
  grouping: ReadonlySet<string> | undefined,
): number[] {
  const mark = /^[1-9]\d{0,2}([,.])\d{3}$/.exec(digits)?.[1];
  const known = mark && grouping?.has(mark) ? digits.replace(mark, '') : digits;
  const numbers = [numberWith('.', known, zeros), numberWith(',', known, zeros)].filter(
    (number) => number !== undefined,
  );
  return numbers.sort((one, other) => other - one);
}

const inMillions = (digits: string): number[] => meanings(digits, 6, undefined).slice(-1);

/** Half a person is what a mark between thousands would make, where both can be read. */
function onlyWhole(numbers: readonly number[], kind: Writing['kind']): readonly number[] {
  const whole = wholeReadings(numbers);
  return kind === 'count' && whole.length ? whole : numbers;
}
