import { difference } from '../charts/difference.js';
import { isObject } from '../data/read-fields.js';
import { pairsOf, type Pair } from './matching.js';
import type { Figure, Place } from './place.js';
import { placesIn } from './places.js';
import { saysSame } from './same-text.js';

/** One number in two editions of a sheet. */
export interface Difference {
  readonly status: 'same' | 'changed' | 'added' | 'gone';
  /** Of today's number; of the one before where it is gone. */
  readonly path: string;
  /** What it stands in, the section first and its own row last, as today's sheet has them. */
  readonly trail: readonly Place[];
  /** Its row in both editions. */
  readonly row: Pair;
  readonly before?: Figure;
  readonly now?: Figure;
  /**
   * Today's number less the one before, to the last digit; of shares in percentage points.
   * Undefined where one of them is unknown, not exact, or counts something else.
   */
  readonly change?: number;
}

/** Two editions side by side. */
export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly differences: readonly Difference[];
}

/** Compares two documents, number by number. */
export function compareEditions(before: unknown, now: unknown): Comparison {
  const pairs = pairsOf(placesOf(before), placesOf(now));
  return { pairs, differences: pairs.flatMap((pair) => differencesIn(pair, [])) };
}

const placesOf = (document: unknown): readonly Place[] =>
  isObject(document) ? placesIn(document) : [];

function differencesIn(pair: Pair, above: readonly Place[]): Difference[] {
  const { before, now } = pair;
  const place = now ?? before;
  if (!place) return [];
  const trail = [...above, place];
  const names = new Set([...(now?.figures ?? []), ...(before?.figures ?? [])].map(nameOf));
  const own = [...names].flatMap((name) =>
    differenceOf(
      before?.figures.find((each) => each.name === name),
      now?.figures.find((each) => each.name === name),
      trail,
      pair,
    ),
  );
  return [...own, ...pair.inside.flatMap((pair) => differencesIn(pair, trail))];
}

const nameOf = ({ name }: Figure): Figure['name'] => name;

function differenceOf(
  before: Figure | undefined,
  now: Figure | undefined,
  trail: readonly Place[],
  row: Pair,
): Difference[] {
  const [old, fresh] = [before, now].map((figure) => (isSaid(figure) ? figure : undefined));
  const path = now?.path ?? before?.path ?? '';
  const given = { path, trail, row, ...(before && { before }), ...(now && { now }) };
  if (!old && !fresh) return [];
  if (!before) return [{ ...given, status: 'added' }];
  if (!now) return [{ ...given, status: 'gone' }];
  const change = old && fresh ? changeBetween(old, fresh) : undefined;
  const isSame = old && fresh && isSameFigure(old, fresh);
  return [
    { ...given, status: isSame ? 'same' : 'changed', ...(change !== undefined && { change }) },
  ];
}

/** Whether a sheet says a number, or words in its place. */
export const isSaid = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && (figure.value !== null || figure.words !== undefined);

function changeBetween(before: Figure, now: Figure): number | undefined {
  if (before.value === null || now.value === null || before.qualifier || now.qualifier)
    return undefined;
  return countsSame(before, now) ? difference(now.value, before.value) : undefined;
}

/** Whether two numbers count the same: people, dollars, percent. */
export const countsSame = (before: Figure, now: Figure): boolean =>
  before.counts === now.counts && saysSame(before.unit, now.unit);

/** Whether a sheet says the same; not whether it is printed the same way. */
const isSameFigure = (before: Figure, now: Figure): boolean =>
  before.value === now.value &&
  before.qualifier === now.qualifier &&
  saysSame(before.words, now.words) &&
  countsSame(before, now);
