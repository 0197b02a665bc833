import { isBlocking, issuesOf } from '../checks/issues.js';
import type { Draft } from '../draft.js';
import { placeOf, type Proposal } from './proposals.js';
import { presentIn, withProposal } from './taking.js';

/**
 * Proposals that leave nothing to ask: read in one way, beside a name that is known, the only ones
 * for their place, from lines of which no number is left over. Nothing that they say contradicts
 * the draft, or each other.
 */
export function sureProposals(proposals: readonly Proposal[], draft: Draft): readonly Proposal[] {
  const clear = proposals.filter(
    (each) => isClear(each, proposals) && presentIn(draft, each, each.values[0]).state === 'absent',
  );
  const before = new Set(issuesOf(draft).map(identityOf));
  const after = clear.reduce((taken, each) => withProposal(taken, each, each.values[0]), draft);
  const sections = issuesOf(after)
    .filter((issue) => isBlocking(issue) && !before.has(identityOf(issue)))
    .map(({ path }) => path.split('.')[0]);
  if (!sections.length) return clear;
  // Who contradicts whom isn't known: the groups' total is the origins', too.
  return clear.filter(
    ({ section }) =>
      !sections.includes(section) && !(section === 'population' && sections.includes('origins')),
  );
}

const identityOf = ({ code, path }: { readonly code: string; readonly path: string }): string =>
  `${code} ${path}`;

function isClear(proposal: Proposal, all: readonly Proposal[]): boolean {
  const { target, values, doubt } = proposal;
  return (
    doubt === undefined &&
    values.length < 2 &&
    all.every((other) => other === proposal || placeOf(other) !== placeOf(proposal)) &&
    // Nobody counts parts of people.
    !(target.kind === 'row' && values.some((value) => Number(value) % 1 !== 0)) &&
    // An office is called by words that nobody knows.
    !(target.kind === 'row' && target.label !== undefined) &&
    (target.kind === 'sentence' ? isWhole(target.text) : hasNoOther(proposal, all))
  );
}

/** Whether a sentence is there to its end. */
const isWhole = (sentence: string): boolean => /[.!?。؟…][”"»’]?$/u.test(sentence);

/**
 * Whether each number of its lines is somebody's: a second one could be the one that is meant.
 * Amounts and shares of the funding are often said twice.
 */
function hasNoOther({ section, lines }: Proposal, all: readonly Proposal[]): boolean {
  const isOfLine = (each: Proposal, number: number): boolean =>
    each.lines.some((line) => line.number === number) ||
    (section === 'funding' && each.section === section);
  return lines.every(({ number, figures = [] }) => {
    const read = all.filter((each) => isOfLine(each, number)).flatMap(({ values }) => values);
    return figures.every(({ values }) => values.some((value) => read.includes(value)));
  });
}
