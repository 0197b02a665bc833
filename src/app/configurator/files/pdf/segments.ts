import { figuresIn, plainLine } from '../../sheet-text/figures.js';
import { stripPunctuation } from '../../sheet-text/lines.js';
import { inReadingOrder, isRightToLeft } from './direction.js';
import { withMarks } from './footnote-marks.js';
import type { Run } from './runs.js';

/** Words that stand beside each other, in the order in which they are read. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** A number alone, with its currency; words without digits; words with digits; or a number that
   * stood above or below its label, with it. */
  readonly kind: 'number' | 'words' | 'mixed' | 'pair';
}

/** Gaps in sizes of the letters: one that parts words, digits of one number, and segments. */
const SPACE = 0.15;
const DIGITS_APART = 0.45;
const SEGMENTS_APART = 0.8;
/** How far runs of one line stand from it at most. */
const SAME_LINE = 0.25;
/** How far the shadow of a letter is from it. */
const SHADOW = 0.12;
/** How much digits of one number differ in size and line at most. */
const EVEN = 0.05;
/** Marks before and behind letters, digits, and what belongs to an amount. */
const AROUND = /^([^\p{L}\p{N}\p{M}\p{Sc}%٪+-]*)(.*?)([^\p{L}\p{N}\p{M}\p{Sc}%٪]*)$/u;
/** How much of a size letters rise above their line. */
const RISE = 0.72;

/** The segments of a page. */
export function segmentsOf(runs: readonly Run[]): readonly Segment[] {
  const lines: Run[][] = [];
  const byLine = withMarks(withoutShadows(runs)).toSorted(
    (one, other) => one.baseline - other.baseline,
  );
  for (const run of byLine) {
    const line = lines.findLast(([first]) => first && isOnLine(first, run));
    if (line) line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => partsOf(line).map(segmentOf));
}

/** Letters that are drawn twice, a little apart, are bold or have a shadow. */
function withoutShadows(runs: readonly Run[]): readonly Run[] {
  const kept = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = kept.get(run.text) ?? [];
    kept.set(run.text, [...same, run]);
    return !same.some(
      (each) =>
        Math.abs(each.left - run.left) <= SHADOW * run.size &&
        Math.abs(each.baseline - run.baseline) <= SHADOW * run.size,
    );
  });
}

const isOnLine = (one: Run, other: Run): boolean =>
  Math.abs(one.baseline - other.baseline) <= SAME_LINE * Math.min(one.size, other.size);

function partsOf(line: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  for (const run of line.toSorted((one, other) => one.left - other.left)) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && gapOf(before, run) <= SEGMENTS_APART) last.push(run);
    else parts.push([run]);
  }
  return parts;
}

const gapOf = (one: Run, next: Run): number =>
  (next.left - one.right) / (isFootnote(next) ? one.size : Math.min(one.size, next.size));

function segmentOf(runs: readonly Run[]): Segment {
  const pieces = isRightToLeft(runs.map((run) => run.text)) ? runs.flatMap(peeled) : runs;
  const ordered = inReadingOrder(pieces, (one, next) => gapOf(one, next) <= DIGITS_APART);
  const text = ordered
    .map((run, index) => {
      const before = ordered[index - 1];
      return before ? joint(before, run) + run.text : run.text;
    })
    .join('');
  const size = Math.max(...runs.map((run) => run.size));
  const baseline = Math.max(...runs.map((run) => run.baseline));
  return {
    text,
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    top: baseline - RISE * size,
    bottom: baseline,
    size,
    kind: kindOf(text),
  };
}

/** A number without the marks around it, which go with the Arabic that it stands in. */
function peeled(run: Run): readonly Run[] {
  const [, before = '', core = '', after = ''] = AROUND.exec(run.text) ?? [];
  if (core === '' || before + after === '') return [run];
  const letter = (run.right - run.left) / run.text.length;
  const part = (text: string, from: number): Run[] =>
    text === ''
      ? []
      : [
          {
            ...run,
            text,
            left: run.left + from * letter,
            right: run.left + (from + text.length) * letter,
          },
        ];
  return [
    ...part(before, 0),
    ...part(core, before.length),
    ...part(after, before.length + core.length),
  ];
}

/**
 * What stands between two runs. Digits are never joined into one number over a gap that is wider
 * than that between thousands, nor from one size or line to another: a tab parts them.
 */
function joint(one: Run, other: Run): string {
  const [left, right] = one.left <= other.left ? [one, other] : [other, one];
  const gap = gapOf(left, right);
  const isNumber = /\p{Nd}[.,]?$/u.test(left.text) && /^[.,]?\p{Nd}/u.test(right.text);
  const isUneven =
    Math.abs(left.size - right.size) > EVEN * left.size ||
    Math.abs(left.baseline - right.baseline) > EVEN * left.size;
  const isApart = gap > DIGITS_APART || gap < -SPACE;
  if (isNumber && (isApart || isUneven)) return '\t';
  return gap > SPACE ? ' ' : '';
}

const isFootnote = ({ text }: Run): boolean => /^[⁰¹²³⁴-⁹,]+$/.test(text);

/** What the words of a segment are. */
export function kindOf(text: string): Segment['kind'] {
  const plain = plainLine(text);
  const [figure, another] = figuresIn(plain);
  if (
    figure &&
    !another &&
    stripPunctuation(plain.slice(0, figure.start) + plain.slice(figure.end)) === ''
  )
    return 'number';
  return /\d/.test(plain) ? 'mixed' : 'words';
}
