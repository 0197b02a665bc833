import { plainName } from './plain-name.js';

/** Names that are written almost like another, the nearest first. */
export function nearestNames(typed: string, names: readonly string[], most = 3): readonly string[] {
  const plain = plainName(typed);
  // One slip in four letters, and a name of two or three letters is like too many.
  const limit = Math.min(3, Math.floor(plain.length / 4));
  if (!limit) return [];

  return names
    .map((name) => ({ name, slips: slipsBetween(plain, plainName(name), limit) }))
    .filter(({ slips }) => slips <= limit)
    .toSorted((one, other) => one.slips - other.slips)
    .map(({ name }) => name)
    .filter((name, index, all) => all.indexOf(name) === index)
    .slice(0, most);
}

/**
 * Letters that are another, too many, left out, or in each other's place. Past the limit it may be
 * any larger number.
 */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (last[j] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? Infinity;
}
