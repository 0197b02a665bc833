import type { PagePlace } from '../files/pdf/places.js';
import type { Proposal } from './proposals.js';

/** How what was read stands: nothing to ask, something to decide, or in the draft already. */
export type MarkState = 'sure' | 'doubtful' | 'taken';

/** A line on a page that gave something. */
export interface Mark {
  readonly place: PagePlace;
  readonly state: MarkState;
  /** What it gave. */
  readonly name: string;
  /** Whether its row is the one that somebody is at. */
  readonly isPointed: boolean;
  /** Leads to its row. */
  readonly go: () => void;
}

/** What is marked with a proposal. */
export interface Marking {
  readonly proposal: Proposal;
  readonly state: MarkState;
  readonly name: string;
  readonly isPointed: boolean;
  readonly go: () => void;
}

/** A line, or lines that follow each other, and what they gave. */
interface Spot {
  readonly last: number;
  readonly place: PagePlace;
  readonly gave: readonly Marking[];
}

/**
 * A mark for each line that gave something; one for lines that follow each other and gave the same.
 * `places` are in the order of the text's lines.
 */
export function marksOf(
  markings: readonly Marking[],
  places: readonly (PagePlace | undefined)[],
): readonly Mark[] {
  const spots: Spot[] = [];
  for (const [number, place] of [...places.entries()]) {
    const gave = markings.filter(({ proposal }) =>
      proposal.lines.some((line) => line.number === number + 1),
    );
    if (!place || !gave.length) continue;
    const before = spots.at(-1);
    if (before?.last === number && isMore(before, place, gave))
      spots[spots.length - 1] = { last: number + 1, place: around(before.place, place), gave };
    else spots.push({ last: number + 1, place, gave });
  }
  return spots.map(markAt);
}

/** Whether a line goes on below the one before it. */
const isMore = ({ place, gave }: Spot, next: PagePlace, its: readonly Marking[]): boolean =>
  place.page === next.page &&
  next.top > place.top &&
  next.left < place.right &&
  place.left < next.right &&
  gave.length === its.length &&
  gave.every((each) => its.includes(each));

const around = (one: PagePlace, other: PagePlace): PagePlace => ({
  page: one.page,
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});

function markAt({ place, gave }: Spot): Mark {
  const open = gave.find(({ state }) => state !== 'taken');
  return {
    place,
    state: gave.some(({ state }) => state === 'doubtful') ? 'doubtful' : (open?.state ?? 'taken'),
    name: gave.map(({ name }) => name).join(' · '),
    isPointed: gave.some(({ isPointed }) => isPointed),
    go: () => (open ?? gave[0])?.go(),
  };
}

/**
 * The places of lines after a text was changed: those before the first and after the last line that
 * is another keep theirs.
 */
export function placesAfter(
  before: string,
  after: string,
  places: readonly (PagePlace | undefined)[],
): readonly (PagePlace | undefined)[] {
  if (before === after) return places;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const moved = old.length - now.length;
  let first = 0;
  while (first < now.length && old[first] === now[first]) first++;
  let last = now.length;
  while (last > first && last + moved > first && old[last - 1 + moved] === now[last - 1]) last--;
  return now.map((_, index) =>
    index < first ? places[index] : index >= last ? places[index + moved] : undefined,
  );
}
