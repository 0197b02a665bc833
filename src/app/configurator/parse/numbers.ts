import { plainDigits, readingsOf, settledMark, type Mark, type Readings } from './digits.js';
import { zerosOf } from './magnitudes.js';

/** What is told of a cell beside its number. */
export type NumberRemark = 'magnitude' | 'footnote' | 'bound' | 'about' | 'missing' | 'withheld';
/** Why a cell gives no number. */
export type NumberFault = 'percent' | 'negative' | 'not-a-number' | 'date';

/** A cell of a column of numbers. */
export interface NumberCell {
  /** Both readings; undefined where the cell says that there is no number, or can't be read. */
  readonly readings?: Readings;
  readonly qualifier?: 'under' | 'over' | 'about';
  readonly remark?: NumberRemark;
  readonly fault?: NumberFault;
}

const MISSING = /^(-+|\.{2,3}|…|n[./]?a\.?|n[./]?d\.?|nd|none|null|нет данных|н\/д|无|暂无|无数据|غير متوفر|لا يوجد|x)$/i;
const BOUNDS: readonly (readonly [RegExp, 'under' | 'over' | 'about', NumberRemark])[] = [
  [/^(<|less than|under|moins de|menos de|менее|меньше|أقل من|少于|不足) ?/i, 'under', 'bound'],
  [/^(>|more than|over|plus de|más de|более|больше|أكثر من|超过) ?/i, 'over', 'bound'],
  [/^(~|≈|about|approx\.?|ca?\.|circa|some|environ|cerca de|около|примерно|təxminən|نحو|حوالي|约|大约) ?/i, 'about', 'about'],
];
const CURRENCY = /^(?:US ?\$|USD|EUR|AZN|[$€£₼])|(?:US ?\$|USD|EUR|AZN|[$€£₼])$/g;
const FOOTNOTE = /(?:[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+| ?\[\w{1,2}\]| ?\(\w\)| [a-z]\))$/i;

/** Reads a cell in each way that it can be read. What it says beside the number is told, never dropped. `zeros` are those of its column, where the cell has no word of its own. */
export function numberCell(text: string, zeros = 0): NumberCell {
  const plain = plainDigits(text);
  if (plain === '' || MISSING.test(plain)) return { remark: 'missing' };
  if (/^\*+$/.test(plain)) return { remark: 'withheld' };
  if (/%$|^%/.test(plain)) return { fault: 'percent' };
  if (/^(-|\()\s?[\d.,]/.test(plain)) return { fault: 'negative' };
  if (/^\d{4}-\d\d(-\d\d)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(plain)) return { fault: 'date' };
  return parted(plain, zeros);
}

function parted(plain: string, columnZeros: number): NumberCell {
  const bound = BOUNDS.find(([words]) => words.test(plain));
  const rest = (bound ? plain.replace(bound[0], '') : plain).replace(CURRENCY, '').trim();
  const bare = rest.replace(FOOTNOTE, '').replace(CURRENCY, '').trim();
  const [, digits = '', word = ''] = /^([\d.,'\u066B ]*\d)(?: ?([\p{L}.]+))?$/u.exec(bare) ?? [];
  const zeros = word ? zerosOf(word) : columnZeros;
  const readings = zeros === undefined ? undefined : readingsOf(digits, zeros);
  if (!readings || (readings['.'] ?? readings[',']) === undefined) return { fault: 'not-a-number' };
  const remark = word ? 'magnitude' : bound ? bound[2] : rest === bare ? undefined : 'footnote';
  return { readings, ...bound && { qualifier: bound[1] }, ...remark && { remark } };
}

/** How the fractions of a column are marked: settled by its own cells, open where nothing settles cells that can be read in two ways, or contradictory. */
export type ColumnMark = { readonly mark: Mark | undefined; readonly isOpen: boolean };

/** Settles a column's mark. Where cells settle it against each other, those that can be read in two ways stay open. */
export function columnMark(cells: readonly NumberCell[]): ColumnMark {
  const marks = new Set(cells.flatMap(({ readings }) => (readings ? settledMark(readings) ?? [] : [])));
  const [mark] = marks;
  return marks.size === 1 ? { mark, isOpen: false } : { mark: undefined, isOpen: cells.some(isEither) };
}

/** Whether a cell can be read in two ways. */
export const isEither = ({ readings }: NumberCell): boolean => readings?.['.'] !== undefined && readings[','] !== undefined && readings['.'] !== readings[','];

/** The number of a cell; undefined where it has none, or nobody has said how its marks are meant. */
export function numberOf(cell: NumberCell, mark: Mark | undefined): number | undefined {
  const { readings } = cell;
  if (!readings) return undefined;
  if (isEither(cell)) return mark && readings[mark];
  return readings['.'] ?? readings[','];
}
