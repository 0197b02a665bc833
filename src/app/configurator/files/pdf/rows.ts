import type { Segment } from './segments.js';

/** How much of the lower of two has to be beside the other. */
const BESIDE = 0.55;

/** Whether two segments stand beside each other, though one may be larger. */
export const areBeside = (one: Segment, other: Segment): boolean =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >=
  BESIDE * Math.min(one.bottom - one.top, other.bottom - other.top);

/** Whether two segments stand above each other. */
export const overlap = (one: Segment, other: Segment): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) >
  0.3 * Math.min(one.right - one.left, other.right - other.left);

/** Segments that stand beside each other, row by row, each from left to right. */
export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((one, other) => one.bottom - other.bottom)) {
    const row = rows.at(-1);
    const fits = row?.every((each) => areBeside(each, segment) && !overlap(each, segment));
    if (row && fits) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.toSorted((one, other) => one.left - other.left));
}
