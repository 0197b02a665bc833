import { blocksOf } from './columns.js';
import { isRightToLeft } from './direction.js';
import { nearest, withLabels } from './labels.js';
import type { Place } from './places.js';
import { rowsOf } from './rows.js';
import type { Run } from './runs.js';
import { segmentsOf, type Segment } from './segments.js';

/** Blank lines after which a text begins anew. */
export const ANEW = 3;
/** Spaces between paragraphs and between parts of a page, in sizes of the letters. */
const PARAGRAPH = 0.75;
const PART = 2.5;
/** How far a label is from its number at most, in sizes of the smaller. */
const REACH = 1.3;
/** A number that is farther from the name beside it may be another column's, in sizes of them. */
const FAR = 15;

/** The text of a page, line by line, as it is read, and the place of each line that isn't blank. */
export interface PageText {
  readonly text: string;
  readonly places: readonly (Place | undefined)[];
}

/** The segments of a line; none in a blank one. */
type Line = readonly Segment[];

/** Reads a page. */
export function pageText(runs: readonly Run[]): PageText {
  const lines = blocksOf(segmentsOf(runs)).flatMap((block, index) => [
    ...(index ? blankLines(ANEW) : []),
    ...blockLines(block),
  ]);
  const text = lines.map((line) => line.map((each) => each.text).join('\t')).join('\n');
  return {
    // A word that was parted at the end of its line, and would not be in another place.
    text: text.replace(/(\p{L})[\u00AD\u2010]\n(\p{Ll}+[^\s]*) ?/gu, '$1$2\n'),
    places: lines.map((line) => (line.length ? placeAround(line) : undefined)),
  };
}

/** The place that others are in. */
const placeAround = (places: readonly Place[]): Place => ({
  left: Math.min(...places.map(({ left }) => left)),
  right: Math.max(...places.map(({ right }) => right)),
  top: Math.min(...places.map(({ top }) => top)),
  bottom: Math.max(...places.map(({ bottom }) => bottom)),
});

const blankLines = (count: number): Line[] => Array.from({ length: count }, () => []);

function blockLines(segments: readonly Segment[]): Line[] {
  const labelled = withLabels(segments);
  const rows = rowsOf(labelled);
  const isRtl = isRightToLeft(segments.map(({ text }) => text));
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return [
      ...blankLines(before ? blanks(before, row) : 0),
      ...linesOfRow(isRtl ? row.toReversed() : row, labelled),
    ];
  });
}

function blanks(before: Line, row: Line): number {
  const gap =
    Math.min(...row.map(({ top }) => top)) - Math.max(...before.map(({ bottom }) => bottom));
  const size = Math.min(...[...before, ...row].map((each) => each.size));
  return gap > PART * size ? ANEW : gap > PARAGRAPH * size ? 1 : 0;
}

/**
 * A row as lines. A name and its number, or its numbers, are one; what else stands beside each
 * other isn't known to belong together.
 */
function linesOfRow(row: Line, all: readonly Segment[]): readonly Line[] {
  const apart = row.map((each) => [each]);
  const order = row.map(({ kind }) => kind[0]).join('');
  // A number beside words that have one already: it is for the officer to see both.
  if (/^(n+m|mn+)$/.test(order)) return [row];
  if (/^(wn+|nw)$/.test(order)) return isTable(row, all) ? [row] : apart;
  if (!/^((wn)+|(nw)+)$/.test(order) || !arePairs(row)) return apart;
  return row.flatMap((each, index) => {
    const next = row[index + 1];
    if (index % 2 || !next) return [];
    return isTable([each, next], all) ? [[each, next]] : [[each], [next]];
  });
}

const gapOf = (one: Segment, other: Segment): number =>
  Math.max(other.left - one.right, one.left - other.right);

/** Whether each name is nearer to its own number than to that of the next. */
function arePairs(row: readonly Segment[]): boolean {
  const gaps = row.slice(1).map((each, index) => gapOf(row[index] ?? each, each));
  const inside = gaps.filter((_, index) => index % 2 === 0);
  const between = gaps.filter((_, index) => index % 2 === 1);
  return Math.max(...inside) < Math.min(...between);
}

/**
 * Whether a name and a number beside each other belong together: neither has what could be its own
 * right above or below, and they are near. Numbers below each other have a heading there.
 */
function isTable(row: readonly Segment[], all: readonly Segment[]): boolean {
  const name = row.find(({ kind }) => kind === 'words');
  const apart = Math.min(...row.slice(1).map((each, index) => gapOf(row[index] ?? each, each)));
  if (apart > FAR * Math.min(...row.map(({ size }) => size))) return false;
  return row.every((each) => {
    const near = (['above', 'below'] as const).flatMap((way) => nearest(each, all, way) ?? []);
    if (each !== name && near.some(({ segment }) => segment.kind === 'number')) return true;
    return near.every(
      ({ segment, gap }) =>
        segment.kind !== (each === name ? 'number' : 'words') ||
        gap > REACH * Math.min(each.size, segment.size) ||
        gap > apart,
    );
  });
}
