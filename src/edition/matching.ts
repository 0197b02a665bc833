import { textsOf, type Text } from '../data/texts.js';
import type { Place } from './place.js';

/** A place in both editions, or in one of them, and the places inside it. */
export interface Pair {
  readonly before?: Place;
  readonly now?: Place;
  readonly inside: readonly Pair[];
}

/** Names by which a place may be known; two places that share one are the same. */
type Names = (place: Place, isAlone: boolean) => readonly string[];

/** From the surest to the last that isn't a guess. Where a row stands in its list is no name. */
const NAMES: readonly Names[] = [
  (place) => namesOf(place, [place.code], asWritten),
  (place) => (place.label === undefined ? [] : namesOf(place, [''], asWritten)),
  // "Spent in 2023" goes on as "Spent in 2024"; years themselves are other rows.
  (place) =>
    place.label === undefined || place.field === 'years'
      ? []
      : namesOf(place, [''], (text) => asWritten(text).replace(/(?<!\d)(19|20)\d\d(?!\d)/g, '#')),
  // One of its kind is the same, whatever its author calls it and wherever it has moved to.
  ({ code }, isAlone) => (code !== undefined && isAlone ? [code] : []),
  // A requirement, a total, or a list without a name: there is one.
  ({ code, label }, isAlone) => (code === undefined && label === undefined && isAlone ? [''] : []),
];

/**
 * Puts the places of two editions side by side, each known by its code or by its author's name for
 * it in any language: in today's order, those that are gone at the end.
 */
export function pairsOf(before: readonly Place[], now: readonly Place[]): readonly Pair[] {
  const partners = new Map<Place, Place>();
  const taken = new Set<Place>();
  for (const names of NAMES) {
    const known = byName(before, names);
    const isAlone = aloneAmong(now);
    for (const place of now) {
      if (partners.has(place)) continue;
      const partner = names(place, isAlone(place))
        .flatMap((name) => known.get(`${place.field}\n${name}`) ?? [])
        .find((each) => !taken.has(each));
      if (!partner) continue;
      partners.set(place, partner);
      taken.add(partner);
    }
  }
  return [
    ...now.map((place) => pairOf(partners.get(place), place)),
    ...before.filter((place) => !taken.has(place)).map((place) => pairOf(place, undefined)),
  ];
}

const pairOf = (before: Place | undefined, now: Place | undefined): Pair => ({
  ...(before && { before }),
  ...(now && { now }),
  inside: pairsOf(before?.inside ?? [], now?.inside ?? []),
});

function byName(places: readonly Place[], names: Names): ReadonlyMap<string, readonly Place[]> {
  const known = new Map<string, Place[]>();
  const isAlone = aloneAmong(places);
  for (const place of places)
    for (const name of names(place, isAlone(place))) {
      const key = `${place.field}\n${name}`;
      known.set(key, [...(known.get(key) ?? []), place]);
    }
  return known;
}

/** Whether no other place of a list has the same code, or no name either. */
function aloneAmong(places: readonly Place[]): (place: Place) => boolean {
  const counts = new Map<string, number>();
  // A name of the author's own is no code that two could share.
  const keyOf = ({ field, code, label }: Place): string =>
    [field, code ?? (label === undefined ? '' : '\n')].join('\n');
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  return (place) => counts.get(keyOf(place)) === 1;
}

/** A code with each name that its author has for it, in each language, and an office's town. */
const namesOf = (
  { label, town }: Place,
  codes: readonly (string | undefined)[],
  reduced: (text: string) => string,
): readonly string[] =>
  codes.flatMap((code) =>
    code === undefined
      ? []
      : namesIn(label, reduced).flatMap((name) =>
          namesIn(town, reduced).map((place) => [code, name, place].join('\n')),
        ),
  );

const namesIn = (text: Text | undefined, reduced: (text: string) => string): readonly string[] =>
  text === undefined ? [''] : [...new Set(textsOf(text).map(reduced))];

const asWritten = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
