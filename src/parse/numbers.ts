import { MARK } from '../data/fields.js';
import { plainDigits, readingsOf, settledMark, type Mark, type Readings } from './digits.js';
import { zerosOf } from './magnitudes.js';
import { writtenParts, type WrittenParts } from './written-parts.js';

/** What is told of a cell beside its number. */
export type NumberRemark =
  | 'magnitude'
  | 'mark'
  | 'footnote'
  | 'bound'
  | 'about'
  | 'exponent'
  | 'missing'
  | 'withheld'
  | 'noise';

/** Why a cell gives no number. */
export type NumberFault = 'percent' | 'negative' | 'not-a-number' | 'date';

/** A cell of a column of numbers. */
export interface NumberCell {
  /** Both readings; undefined where the cell says that there is no number, or can't be read. */
  readonly readings?: Readings;
  readonly qualifier?: NonNullable<WrittenParts['qualifier']>;
  /** The mark of its footnote, where the format can hold it. */
  readonly mark?: string;
  /** The currencies that its sign or its name can mean, the usual one first. */
  readonly currencies?: readonly string[];
  readonly remarks?: readonly NumberRemark[];
  readonly fault?: NumberFault;
}

const MISSING = new RegExp(
  String.raw`^(-+|\.{2,3}|…|n[./]?a\.?|n[./]?d\.?|nd|none|null|x` +
    '|нет данных|н/д|无|暂无|无数据|غير متوفر|لا يوجد)$',
  'i',
);

/**
 * Reads a cell in each way that it can be read. What it says beside the number is told, never
 * dropped. `zeros` are those of its column, where the cell has no word of its own.
 */
export function numberCell(text: string, zeros = 0): NumberCell {
  const plain = plainDigits(text);
  if (plain === '' || MISSING.test(plain)) return { remarks: ['missing'] };
  if (/^\*+$/.test(plain)) return { remarks: ['withheld'] };
  if (/%$|^%/.test(plain)) return { fault: 'percent' };
  if (/^(-|\()\s?[\d.,]/.test(plain)) return { fault: 'negative' };
  if (/^\d{4}-\d\d(-\d\d)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(plain)) return { fault: 'date' };

  const parts = writtenParts(plain);
  const [ownZeros, others] = parts?.word ? zerosOf(parts.word) : [parts?.exponent ?? zeros];
  // "Billion" means two things, and nobody is asked about a cell's word.
  if (!parts || ownZeros === undefined || others !== undefined) return { fault: 'not-a-number' };
  const readings = readingsOf(parts.digits, ownZeros);
  return (readings['.'] ?? readings[',']) === undefined
    ? { fault: 'not-a-number' }
    : { readings, ...saidBeside(parts) };
}

function saidBeside({
  word,
  qualifier,
  footnote,
  currencies,
  exponent,
}: WrittenParts): Pick<NumberCell, 'qualifier' | 'mark' | 'currencies' | 'remarks'> {
  const isKept = MARK.test(footnote);
  const isBound = qualifier === 'under' || qualifier === 'over';
  const remarks: readonly NumberRemark[] = [
    ...(word ? ['magnitude' as const] : []),
    ...(qualifier ? [isBound ? ('bound' as const) : ('about' as const)] : []),
    ...(footnote ? [isKept ? ('mark' as const) : ('footnote' as const)] : []),
    ...(exponent === undefined ? [] : ['exponent' as const]),
  ];
  return {
    ...(qualifier && { qualifier }),
    ...(footnote && isKept && { mark: footnote }),
    ...(currencies.length && { currencies }),
    ...(remarks.length && { remarks }),
  };
}

/**
 * How the fractions of a column are marked: settled by its own cells, open where nothing settles
 * cells that can be read in two ways, or contradictory.
 */
export type ColumnMark = { readonly mark: Mark | undefined; readonly isOpen: boolean };

/**
 * Settles a column's mark. Where cells settle it against each other, those that can be read in two
 * ways stay open.
 */
export function columnMark(cells: readonly NumberCell[]): ColumnMark {
  const marks = new Set(
    cells.flatMap(({ readings }) => (readings ? (settledMark(readings) ?? []) : [])),
  );
  const [mark] = marks;
  return marks.size === 1
    ? { mark, isOpen: false }
    : { mark: undefined, isOpen: cells.some(isEither) };
}

/** Whether a cell can be read in two ways. */
export const isEither = ({ readings }: NumberCell): boolean =>
  readings?.['.'] !== undefined && readings[','] !== undefined && readings['.'] !== readings[','];

/**
 * The number of a cell; undefined where it has none, or nobody has said how its marks are meant.
 */
export function numberOf(cell: NumberCell, mark: Mark | undefined): number | undefined {
  const { readings } = cell;
  if (!readings) return undefined;
  if (isEither(cell)) return mark && readings[mark];
  return readings['.'] ?? readings[','];
}
