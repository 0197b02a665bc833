import { blocksOf } from './columns.js';
import { isRightToLeft } from './direction.js';
import { nearest, withLabels } from './labels.js';
import { rowsOf } from './rows.js';
import type { Run } from './runs.js';
import { segmentsOf, type Segment } from './segments.js';

/** Blank lines after which a text begins anew. */
const ANEW = '\n\n\n\n';
/** Spaces between paragraphs and between parts of a page, in sizes of the letters. */
const PARAGRAPH = 0.75;
const PART = 2.5;
/** How far a label is from its number at most, in sizes of the smaller. */
const REACH = 1.3;
/** A number that is farther from the name beside it may be another column's, in sizes of them. */
const FAR = 15;

/** The text of a page, line by line, as it is read. */
export const pageText = (runs: readonly Run[]): string =>
  blocksOf(segmentsOf(runs)).map(blockText).join(ANEW);

function blockText(segments: readonly Segment[]): string {
  const labelled = withLabels(segments);
  const rows = rowsOf(labelled);
  const isRtl = isRightToLeft(segments.map(({ text }) => text));
  const text = rows
    .map((row, index) => {
      const lines = linesOfRow(isRtl ? row.toReversed() : row, labelled).join('\n');
      const before = rows[index - 1];
      return before ? blanks(before, row) + lines : lines;
    })
    .join('');
  // A word that was parted at the end of its line, and would not be in another place.
  return text.replace(/(\p{L})[\u00AD\u2010]\n(\p{Ll}+[^\s]*) ?/gu, '$1$2\n');
}

function blanks(before: readonly Segment[], row: readonly Segment[]): string {
  const gap =
    Math.min(...row.map(({ top }) => top)) - Math.max(...before.map(({ bottom }) => bottom));
  const size = Math.min(...[...before, ...row].map((each) => each.size));
  return gap > PART * size ? ANEW : gap > PARAGRAPH * size ? '\n\n' : '\n';
}

/**
 * A row as lines. A name and its number, or its numbers, are one; what else stands beside each
 * other isn't known to belong together.
 */
function linesOfRow(row: readonly Segment[], all: readonly Segment[]): readonly string[] {
  const texts = row.map(({ text }) => text);
  const order = row.map(({ kind }) => kind[0]).join('');
  // A number beside words that have one already: it is for the officer to see both.
  if (/^(n+m|mn+)$/.test(order)) return [texts.join('\t')];
  if (/^(wn+|nw)$/.test(order)) return isTable(row, all) ? [texts.join('\t')] : texts;
  if (!/^((wn)+|(nw)+)$/.test(order) || !arePairs(row)) return texts;
  return row.flatMap((each, index) => {
    const next = row[index + 1];
    if (index % 2 || !next) return [];
    const pair = [each, next].map(({ text }) => text);
    return isTable([each, next], all) ? [pair.join('\t')] : pair;
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
