import { isRightToLeft } from './direction.js';
import { areBeside, rowsOf } from './rows.js';
import type { Segment } from './segments.js';

/** How wide the space between columns is at least, in points and in sizes of the letters. */
const MIN_GUTTER_POINTS = 8;
const MIN_GUTTER = 0.9;
/** How many names in a row are a list. */
const LIST = 4;
/** How many rows a column has at least. */
const MIN_ROWS = 3;
/** An empty space over the whole page that ends its columns, in sizes of the letters. */
const END = 1.8;
/** How far cells of a row are from each other, in sizes of the letters. */
const CELLS = 4;
/** Shares of the numbers on a side, and of those that stand beside a name, that make a table. */
const TABLE = 0.6;

/** Rows that have two columns, and what stands in them. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/**
 * The parts of a page in the order in which they are read: columns one after the other, what stands
 * over all of them before or after.
 */
export function blocksOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows = rowsOf(segments);
  const band = highestBand(rows);
  if (!band) return segments.length ? [segments] : [];
  const { from, to, left, right } = band;
  const isRtl = isRightToLeft(segments.map(({ text }) => text));
  return [
    rows.slice(0, from).flat(),
    ...(isRtl ? [right, left] : [left, right]),
    rows.slice(to).flat(),
  ].flatMap(blocksOf);
}

function highestBand(rows: readonly (readonly Segment[])[]): Band | undefined {
  let best: Band | undefined;
  for (let from = 0; from < rows.length; from++) {
    const least = Math.max(MIN_ROWS, best ? best.to - best.from + 1 : 0);
    for (let to = rows.length; to - from >= least; to--) {
      const band = bandOf(rows, from, to);
      if (!band) continue;
      best = band;
      break;
    }
  }
  return best;
}

function bandOf(rows: readonly (readonly Segment[])[], from: number, to: number): Band | undefined {
  const segments = rows.slice(from, to).flat();
  if (rows.slice(from, to).some(isList)) return undefined;
  for (const at of guttersOf(segments)) {
    const left = segments.filter((each) => each.right <= at);
    const right = segments.filter((each) => each.left >= at);
    const parts = partsOf(rows.slice(from, to));
    const areFull = parts.every((part) =>
      [left, right].every((side) => part.some((each) => side.includes(each))),
    );
    if (areFull && areColumns(left, right)) return { from, to, left, right };
  }
  return undefined;
}

/** Names in a row, as those of donors: no space between them is one between columns. */
const isList = (row: readonly Segment[]): boolean =>
  row.length >= LIST && row.every(({ kind }) => kind === 'words');

/** Rows without an empty space over the whole page between them. */
function partsOf(rows: readonly (readonly Segment[])[]): Segment[][] {
  const parts: Segment[][] = [];
  let bottom = -Infinity;
  for (const row of rows) {
    const size = Math.max(...row.map((each) => each.size));
    const last = parts.at(-1);
    if (last && Math.min(...row.map(({ top }) => top)) - bottom <= END * size) last.push(...row);
    else parts.push([...row]);
    bottom = Math.max(bottom, ...row.map((each) => each.bottom));
  }
  return parts;
}

/** Places that no segment reaches over, the widest first. */
function guttersOf(segments: readonly Segment[]): number[] {
  const sizes = segments.map(({ size }) => size).sort((one, other) => one - other);
  const least = Math.max(MIN_GUTTER_POINTS, MIN_GUTTER * (sizes[sizes.length >> 1] ?? 0));
  const gutters: { readonly at: number; readonly width: number }[] = [];
  let edge = Infinity;
  for (const { left, right } of segments.toSorted((one, other) => one.left - other.left)) {
    if (left - edge >= least) gutters.push({ at: (left + edge) / 2, width: left - edge });
    edge = edge === Infinity ? right : Math.max(edge, right);
  }
  return gutters.sort((one, other) => other.width - one.width).map(({ at }) => at);
}

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  return (
    rowsOf(left).length >= MIN_ROWS &&
    rowsOf(right).length >= MIN_ROWS &&
    !areNumbersOf(left, right) &&
    !areNumbersOf(right, left) &&
    !left.some((one) => right.some((other) => areCells(one, other)))
  );
}

/** Numbers close beside each other are those of one row, such as two years'. */
const areCells = (one: Segment, other: Segment): boolean =>
  one.kind === 'number' &&
  other.kind === 'number' &&
  areBeside(one, other) &&
  other.left - one.right <= CELLS * Math.min(one.size, other.size);

/** Numbers that stand beside their names, as in a table. */
function areNumbersOf(numbers: readonly Segment[], names: readonly Segment[]): boolean {
  const alone = numbers.filter((each) => each.kind === 'number' || !/\p{L}/u.test(each.text));
  const beside = alone.filter((each) =>
    names.some((name) => name.kind !== 'number' && areBeside(each, name)),
  );
  return alone.length >= TABLE * numbers.length && beside.length >= TABLE * alone.length;
}
