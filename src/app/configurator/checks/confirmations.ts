import { confirmationOf, keyOf, type Confirmation } from '../../../data/confirmed.js';
import { decodeFactSheet } from '../../../data/fact-sheet.js';
import type { Issue } from '../../../data/issues.js';
import { isObject } from '../../../data/read-fields.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';

/** Of which place and of what an author has said that it is right. */
type About = Pick<Confirmation, 'path' | 'code'>;

/** What a draft confirms, and is silent about. */
export const confirmationsIn = (draft: Draft): readonly Confirmation[] => [
  ...(decodeFactSheet(draft).confirmed ?? []).flatMap((issue) => confirmationOf(issue) ?? []),
  ...entriesIn(draft).filter((entry) => isOfEdition(draft, entry)),
];

/** One that holds against the edition before, as long as what it was given for stands there. */
function isOfEdition(draft: Draft, entry: unknown): entry is Confirmation {
  if (!isObject(entry) || !/^edition-/.test(`${entry['code']}`)) return false;
  const there = valueAt(draft, `${entry['path']}`);
  return (
    typeof there === 'object' ||
    Object.values(entry['value'] ?? {}).some((each) => `${each}` === `${there}`)
  );
}

/** A draft that says of an issue: it is right. */
export function withConfirmation(draft: Draft, issue: Issue): Draft {
  const confirmation = confirmationOf(issue);
  return confirmation
    ? withValueAt(draft, 'confirmed', [...entriesBeside(draft, issue), confirmation])
    : draft;
}

/** A draft that asks again. */
export function withoutConfirmation(draft: Draft, about: About): Draft {
  const others = entriesBeside(draft, about);
  return withValueAt(draft, 'confirmed', others.length ? others : undefined);
}

/**
 * A changed draft without the confirmations that the change put an end to: any number that took
 * part is another. What never held stays, it isn't ours.
 */
export function withConfirmationsThatHold(before: Draft, after: Draft): Draft {
  if (!entriesIn(after).length) return after;
  const present = new Set(confirmationsIn(after).map(keyOf));
  return confirmationsIn(before)
    .filter((each) => !present.has(keyOf(each)))
    .reduce(withoutConfirmation, after);
}

function entriesIn(draft: Draft): readonly unknown[] {
  const entries = valueAt(draft, 'confirmed');
  return Array.isArray(entries) ? entries : [];
}

const entriesBeside = (draft: Draft, { path, code }: About): readonly unknown[] =>
  entriesIn(draft).filter(
    (entry) => !(isObject(entry) && entry['path'] === path && entry['code'] === code),
  );
