import { authorIssues } from '../../../data/author-issues.js';
import { decodeFactSheet } from '../../../data/fact-sheet.js';
import type { Issue, IssueCode } from '../../../data/issues.js';
import { valueAt, type Draft } from '../draft.js';
import { numberKind } from '../form/number-kind.js';
import { isWithin } from '../form/paths.js';
import { numbersIn } from '../../../parse/typed-number.js';

/** Numbers that can't all be true: they have to be mended, or confirmed. */
const CONTRADICTIONS: readonly IssueCode[] = [
  'sum-mismatch',
  'percent-mismatch',
  'percent-sum',
  'parts-above-total',
  'rest-below-total',
  'parts-mismatch',
  'part-above-whole',
  'group-differs',
  'share-as-fraction',
  'shares-above-all',
  'origin-is-asylum',
  'correction-number',
];
/** What there is to tell of a draft, what is confirmed left out. */
export const issuesOf = (draft: Draft): readonly Issue[] => [
  ...decodeFactSheet(draft).issues.map((issue): Issue =>
    // The format reads "41" as 41; whoever typed it into an amount may have left "million" out.
    issue.code === 'text-number' && isOpenNumber(draft, issue.path)
      ? { ...issue, severity: 'error' }
      : issue,
  ),
  ...authorIssues(draft),
];

/** Whether nobody but its author knows which number is meant. */
export function isOpenNumber(draft: Draft, path: string): boolean {
  const raw = valueAt(draft, path);
  return typeof raw === 'string' && numbersIn(raw, { kind: numberKind(path) }).length > 1;
}

/** Whether figures should not be taken away before it is mended or confirmed. */
export const isBlocking = ({ severity, code }: Issue): boolean =>
  severity === 'error' ||
  CONTRADICTIONS.includes(code) ||
  /^edition-(?!text|gone|missing)/.test(code);

/** Whether there is anything to do about it. */
export const isToCheck = ({ severity }: Issue): boolean => severity !== 'info';

/** The issues of a place, those of the places inside it left to them. */
export const issuesAt = (
  issues: readonly Issue[],
  place: string,
  inside: readonly string[] = [],
): readonly Issue[] =>
  issues.filter(
    ({ path }) => isWithin(path, place) && !inside.some((each) => isWithin(path, each)),
  );
