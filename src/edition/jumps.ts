import { rangeOf } from '../data/ranges.js';
import type { Figure } from './place.js';

/** A change of this factor or more, up or down, is asked about. */
const FACTOR = 3;

/**
 * Below it, numbers may do what they like: an office more, a birth, one family that has moved make
 * 7 of 2. Where the larger one reaches a hundred, a factor of three is 67 people and more.
 */
export const FLOOR = 100;

/**
 * Shares are small numbers by nature: 2 % may become 7 %. Ten points are a slice that readers see.
 */
const SHARE_FLOOR = 10;

export type Jump = 'edition-factor' | 'edition-digit';

/**
 * Whether nobody would believe a change without asking. What a number may stand for counts: "over
 * 1,000" may have been 4,000.
 */
export function jumpBetween(before: Figure, now: Figure): Jump | undefined {
  const [old, fresh] = [rangeOf(before), rangeOf(now)];
  if (!old || !fresh || before.value === null || now.value === null) return undefined;
  const isLarge =
    now.counts === 'share'
      ? Math.abs(now.value - before.value) >= SHARE_FLOOR
      : Math.max(before.value, now.value) >= FLOOR;
  const isFar = fresh[0] >= FACTOR * old[1] || old[0] >= FACTOR * fresh[1];
  if (!isLarge || !isFar) return undefined;
  return isSlip(before.value, now.value) ? 'edition-digit' : 'edition-factor';
}

/**
 * Whether a slip of the keyboard explains it: one digit is too many or too few, or the number is
 * nearly ten, a thousand or a million times the other.
 */
function isSlip(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  if (less === 0) return false;
  const ratio = more / less;
  const power = 10 ** Math.max(1, Math.round(Math.log10(ratio)));
  return isNearly(ratio, power) || isOneDigitMore(String(more), String(less));
}

/** Editions differ by a tenth or two: 8,087 becomes 80,900 and 9,204 becomes 82,000. */
const isNearly = (ratio: number, power: number): boolean =>
  ratio >= power * 0.8 && ratio <= power * 1.25;

const isOneDigitMore = (more: string, less: string): boolean =>
  more.length === less.length + 1 &&
  Array.from(more, (_, index) => more.slice(0, index) + more.slice(index + 1)).includes(less);
