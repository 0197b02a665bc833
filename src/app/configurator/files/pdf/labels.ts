import { areBeside, overlap } from './rows.js';
import type { Segment } from './segments.js';

/** How far a number is from its label at most, in sizes of the label's letters. */
const REACH = 1.3;
/** How much farther whatever else could be its label has to be. */
const CLEARLY = 1.5;
const MAX_WORDS = 8;
/** Lines of a label follow each other this closely, in sizes of it. */
const LINE = 0.75;
/** Numbers with less between them are of one column, in sizes of them. */
const STACK = 4;

/**
 * Joins numbers that stand above or below their labels with them, where it is plain which label is
 * whose. Where it isn't, they stay apart, and the officer is asked.
 */
export function withLabels(segments: readonly Segment[]): readonly Segment[] {
  const joined = new Map<Segment, readonly Segment[]>();
  const isFree = (each: Segment): boolean => ![...joined.values()].flat().includes(each);
  // Twice: what has found its number is the name of no other that stands beside it.
  for (const label of [...segments, ...segments]) {
    if (label.kind !== 'words' || !isFree(label)) continue;
    const lines = labelLines(label, segments);
    if (lines.flatMap(({ text }) => text.split(' ')).length > MAX_WORDS) continue;
    const numbers = numbersOf(lines, segments, isFree);
    if (numbers.length && [...numbers, ...lines].every(isFree))
      joined.set(label, [...numbers.slice(0, 1), ...lines, ...numbers.slice(1)]);
  }
  return [...segments.filter(isFree), ...[...joined.values()].map((parts) => pairOf(parts))];
}

/** The number of a label; or two, where one of them is a share. */
function numbersOf(
  lines: readonly Segment[],
  segments: readonly Segment[],
  isFree: (segment: Segment) => boolean,
): readonly Segment[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const above = nearest(first, segments, 'above');
  const isOwn = (each: Near | undefined): boolean =>
    each?.segment.kind === 'number' &&
    each.gap <= REACH * first.size &&
    !segments.some(
      (other) => other.kind !== 'number' && isFree(other) && areNeighbours(other, each.segment),
    );
  // A share may stand below the amount, where the label has a sign before it.
  const below = nearest(
    above && isOwn(above) ? spanOf(last, above.segment) : last,
    segments,
    'below',
  );
  const owns = [above, below].filter((each) => each !== undefined && isOwn(each));
  const [one, other] = owns;
  if (!one) return [];
  if (other)
    return isShare(one.segment) !== isShare(other.segment) &&
      isEnd(one.segment, 'above') &&
      isEnd(other.segment, 'below')
      ? [one.segment, other.segment]
      : [];
  const side = one === above ? 'above' : 'below';
  return isEnd(one.segment, side, one.gap) ? [one.segment] : [];

  /** Whether no other label, or number, is near behind a number. */
  function isEnd(number: Segment, way: Way, gap = 0): boolean {
    const next = nearest(number, segments, way);
    // A sentence is no label, however near it ends.
    if (next && /[.!?。؟]\)?$/.test(next.segment.text)) return true;
    // Numbers below each other are a table's, and what stands above them is its heading.
    if (next?.segment.kind === 'number' && next.gap < STACK * number.size) return false;
    return !next || next.gap >= Math.max(CLEARLY * gap, LINE * number.size);
  }
}

/** A segment, as wide as it and another together. */
const spanOf = (one: Segment, other: Segment): Segment => ({
  ...one,
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
});

/** Where another segment stands. */
export type Way = 'above' | 'below';

/** A segment, and how far it is. */
export interface Near {
  readonly segment: Segment;
  readonly gap: number;
}

/** The next segment above or below another. */
export function nearest(from: Segment, segments: readonly Segment[], way: Way): Near | undefined {
  return segments
    .filter((each) => each !== from && overlap(each, from))
    .map((segment) => ({
      segment,
      gap: way === 'above' ? from.top - segment.bottom : segment.top - from.bottom,
    }))
    .filter(({ gap }) => gap > -0.3 * from.size)
    .sort((one, other) => one.gap - other.gap)[0];
}

/** A name beside a number: it is the number's own, as in a table. */
const areNeighbours = (name: Segment, number: Segment): boolean =>
  areBeside(name, number) && !overlap(name, number);

/** The lines of a label, from its first one on; none where it goes on above. */
function labelLines(label: Segment, segments: readonly Segment[]): readonly Segment[] {
  const isNext = (one: Segment, near: Near | undefined): near is Near =>
    near?.segment.kind === 'words' &&
    near.gap <= LINE * one.size &&
    Math.abs(near.segment.size - one.size) < 0.06 * one.size;
  if (isNext(label, nearest(label, segments, 'above'))) return [];
  const lines = [label];
  for (;;) {
    const last = lines.at(-1) ?? label;
    const next = nearest(last, segments, 'below');
    if (!isNext(last, next) || lines.includes(next.segment)) return lines;
    lines.push(next.segment);
  }
}

const isShare = ({ text }: Segment): boolean => /[%٪]/.test(text);

function pairOf(parts: readonly Segment[]): Segment {
  const text = parts.map((part) => part.text).join(' ');
  return {
    text,
    left: Math.min(...parts.map(({ left }) => left)),
    right: Math.max(...parts.map(({ right }) => right)),
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
    size: Math.max(...parts.map(({ size }) => size)),
    kind: 'pair',
  };
}
