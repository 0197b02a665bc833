/** a, b, c, d, e and f of a matrix, as PDFs write it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** How a page writes its next letter. */
export interface TextState {
  /** From the page's own places to those of its picture, and from a text's to the page's. */
  readonly page: Matrix;
  readonly text: Matrix;
  /** Where the next letter and the line that it is in begin. */
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly font: string;
  readonly size: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** Whether letters are to be seen: what a machine recognised in a scan isn't. */
  readonly isSeen: boolean;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The state in which a page begins. */
export const firstState = (page: Matrix): TextState => ({
  page,
  text: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: '',
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  isSeen: true,
});

/** The matrix in what an operation is given; the one that changes nothing where it has none. */
export function matrixOf(value: unknown): Matrix {
  const numbers: readonly unknown[] =
    value instanceof Float32Array ? Array.from(value) : Array.isArray(value) ? value : [];
  const [a, b, c, d, e, f] = numbers.filter((each) => typeof each === 'number');
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? IDENTITY
    : [a, b, c, d, e, f];
}

/** One matrix inside another. */
export const within = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b] = turned(outer, inner[0], inner[1]);
  const [c, d] = turned(outer, inner[2], inner[3]);
  const [e, f] = placed(outer, inner[4], inner[5]);
  return [a, b, c, d, e, f];
};

/** Where a matrix puts a place. */
export const placed = (matrix: Matrix, x: number, y: number): readonly [number, number] => {
  const [left, top] = turned(matrix, x, y);
  return [left + matrix[4], top + matrix[5]];
};

/** A way, as a matrix turns and stretches it. */
export const turned = ([a, b, c, d]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y,
  b * x + d * y,
];
