import { withRaisedDigits } from '../../../../parse/raised-digits.js';
import type { Run } from './runs.js';

/** What a footnote's mark is: digits, a letter, or a sign of its own. */
const MARK = /^(?:\d{1,2}(?:,\d{1,2})*|[a-e]|[*†‡§]+)$/;
/** How much smaller than its text a mark is at least, and how far above its line. */
const SMALLER = 0.85;
const RAISED = [0.15, 0.9] as const;
/** How far a mark is from its word at most. */
const NEAR = 0.6;

/**
 * Puts footnotes' marks on the line of their words, as signs that no number can be made of:
 * 6,541 with a small raised 1 is "6,541¹", and never 65,411.
 */
export function withMarks(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => {
    const host = MARK.test(run.text)
      ? runs.find((each) => each !== run && isMarkOf(run, each))
      : undefined;
    return host ? { ...run, text: markText(run.text), baseline: host.baseline } : run;
  });
}

function isMarkOf(mark: Run, { left, right, baseline, size }: Run): boolean {
  const raised = (baseline - mark.baseline) / size;
  const gap = Math.max(mark.left - right, left - mark.right);
  return (
    mark.size <= SMALLER * size &&
    raised >= RAISED[0] &&
    raised <= RAISED[1] &&
    gap <= NEAR * size &&
    gap > -NEAR * size
  );
}

const markText = (mark: string): string =>
  /^[a-e]$/.test(mark) ? `(${mark})` : withRaisedDigits(mark);
