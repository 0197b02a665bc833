// Where the numbers of an anatomy stand: beside their pieces, on nothing that is drawn, and their lines cross nothing.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Badge {
  readonly x: number;
  readonly y: number;
  /** From the badge to the edge of its piece. */
  readonly line: Box;
}

export const RADIUS = 9;
const DISTANCES = [13, 33, 53, 73, 93];
const STEP = 10;
const LINE_WIDTH = 1;

/** A badge for each piece; none where all that is near it is taken. `bounds` is the picture. */
export function placeBadges(
  pieces: readonly Box[],
  drawn: readonly Box[],
  bounds: Box,
): readonly (Badge | undefined)[] {
  const taken = [...drawn];
  return pieces.map((piece) => {
    const badge = candidates(piece).find(
      (each) =>
        isInside(boxOf(each), bounds) &&
        !taken.some((other) => overlaps(boxOf(each), other) || overlaps(each.line, other)),
    );
    if (badge) taken.push(boxOf(badge), badge.line);
    return badge;
  });
}

/** The nearest first; at the sides before above and below, where a line would part a text. */
function candidates({ x, y, width, height }: Box): readonly Badge[] {
  const down = steps(height).map((offset) => y + offset);
  const across = steps(width).map((offset) => x + offset);
  return DISTANCES.flatMap((distance) => {
    const length = distance - RADIUS - 1;
    return [
      ...down.map((top) => ({
        x: x - distance,
        y: top,
        line: { x: x - length - 1, y: top, width: length, height: LINE_WIDTH },
      })),
      ...down.map((top) => ({
        x: x + width + distance,
        y: top,
        line: { x: x + width + 1, y: top, width: length, height: LINE_WIDTH },
      })),
      ...across.map((left) => ({
        x: left,
        y: y - distance,
        line: { x: left, y: y - length - 1, width: LINE_WIDTH, height: length },
      })),
      ...across.map((left) => ({
        x: left,
        y: y + height + distance,
        line: { x: left, y: y + height + 1, width: LINE_WIDTH, height: length },
      })),
    ];
  });
}

/** The middle of a small piece first, then from its beginning to its end. */
function steps(length: number): readonly number[] {
  const all = Array.from({ length: Math.floor(length / STEP) }, (_, index) => (index + 0.5) * STEP);
  return length < 64 ? [length / 2, ...all] : all;
}

const boxOf = ({ x, y }: Badge): Box => ({
  x: x - RADIUS,
  y: y - RADIUS,
  width: 2 * RADIUS,
  height: 2 * RADIUS,
});

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
