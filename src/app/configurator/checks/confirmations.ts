import { decodeFactSheet } from '../../../data/fact-sheet.js';
import type { Issue } from '../../../data/issues.js';
import { isObject } from '../../../data/walk.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';

/** What an author says is right as it is. It holds while the value stays. */
export interface Confirmation {
  readonly path: string;
  readonly code: string;
  readonly value: unknown;
}

/** What a confirmation is about: an issue's path and code. */
type Told = Pick<Confirmation, 'path' | 'code'>;

/** What a draft confirms. */
export function confirmationsIn(draft: Draft): readonly Confirmation[] {
  const confirmed = valueAt(draft, 'confirmed');
  return Array.isArray(confirmed) ? confirmed.flatMap((each: unknown) => {
    const { path, code, value } = isObject(each) ? each : {};
    return typeof path === 'string' && typeof code === 'string' ? [{ path, code, value }] : [];
  }) : [];
}

/** Whether a draft confirms an issue, and still has the value that was confirmed. */
export const isConfirmed = (draft: Draft, issue: Told): boolean =>
  confirmationsIn(draft).some((each) => each.path === issue.path && each.code === issue.code && holds(draft, each));

/** A draft that says of an issue: it is right. */
export function withConfirmation(draft: Draft, { path, code }: Told): Draft {
  const others = confirmationsIn(draft).filter((each) => !(each.path === path && each.code === code));
  return withValueAt(draft, 'confirmed', [...others, { path, code, value: valueAt(draft, path) }]);
}

/** A draft that asks again. */
export function withoutConfirmation(draft: Draft, { path, code }: Told): Draft {
  const others = confirmationsIn(draft).filter((each) => !(each.path === path && each.code === code));
  return withValueAt(draft, 'confirmed', others.length ? others : undefined);
}

/**
 * A changed draft without the confirmations that the change put in doubt: a sum that was confirmed is asked about again when
 * any of its numbers is another, though the one at its path is the same.
 */
export function withConfirmationsThatHold(before: Draft, after: Draft): Draft {
  const confirmed = confirmationsIn(after);
  if (!confirmed.length) return after;
  const [old, present] = [before, after].map((draft) => decodeFactSheet(withValueAt(draft, 'confirmed', undefined)).issues);
  const doubtful = confirmed.filter((each) => said(old, each) !== undefined && said(old, each) !== said(present, each));
  return doubtful.reduce(withoutConfirmation, after);
}

/** What an issue tells, numbers and all; undefined where there is none. */
function said(issues: readonly Issue[] = [], { path, code }: Told): string | undefined {
  const issue = issues.find((each) => each.path === path && each.code === code);
  return issue && JSON.stringify(issue.parameters);
}

const holds = (draft: Draft, { path, value }: Confirmation): boolean => JSON.stringify(valueAt(draft, path)) === JSON.stringify(value);
