import { firstState, matrixOf, within, type Matrix, type TextState } from './text-state.js';

/** What a page does to be drawn, in the order in which it does it. */
export interface Operation {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** What an operation that writes nothing changes. */
type Change = (state: TextState, given: readonly unknown[]) => Partial<TextState>;

/** The ways to write that leave nothing to be seen. */
const UNSEEN = [3, 7];

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const moved = (state: TextState, x: number, y: number): Partial<TextState> => {
  const [lineX, lineY] = [state.lineX + x, state.lineY + y];
  return { lineX, lineY, x: lineX, y: lineY };
};

const atStart = { x: 0, y: 0, lineX: 0, lineY: 0 };

const CHANGES: Readonly<Record<string, Change>> = {
  transform: ({ page }, given) => ({ page: within(page, matrixOf(given)) }),
  beginText: () => ({ ...atStart, text: matrixOf(undefined) }),
  setTextMatrix: (_, [matrix, ...others]) => ({
    ...atStart,
    text: matrixOf(others.length ? [matrix, ...others] : matrix),
  }),
  setCharSpacing: (_, [value]) => ({ letterSpacing: numberIn(value) }),
  setWordSpacing: (_, [value]) => ({ wordSpacing: numberIn(value) }),
  setHScale: (_, [value]) => ({ stretch: numberIn(value) / 100 }),
  setLeading: (_, [value]) => ({ leading: -numberIn(value) }),
  setTextRise: (_, [value]) => ({ rise: numberIn(value) }),
  setTextRenderingMode: (_, [value]) => ({ isSeen: !UNSEEN.includes(numberIn(value)) }),
  setFont: (_, [font, size]) => ({ font: String(font), size: numberIn(size) }),
  setGState: (_, [entries]) => fontAmong(entries),
  moveText: (state, [x, y]) => moved(state, numberIn(x), numberIn(y)),
  setLeadingMoveText: (state, [x, y]) => ({
    ...moved(state, numberIn(x), numberIn(y)),
    leading: numberIn(y),
  }),
  nextLine: (state) => moved(state, 0, state.leading),
};

/** A font can stand among other things that are set at once. */
function fontAmong(entries: unknown): Partial<TextState> {
  for (const entry of listOf(entries)) {
    const [name, value] = listOf(entry);
    const [font, size] = listOf(value);
    if (name === 'Font') return { font: String(font), size: numberIn(size) };
  }
  return {};
}

/** Follows a page, and asks `write` for the state after each text. */
export function follow(
  operations: Iterable<Operation>,
  matrix: Matrix,
  write: (state: TextState, glyphs: readonly unknown[]) => TextState,
): void {
  let state = firstState(matrix);
  const kept: TextState[] = [];
  for (const { name, given } of operations) {
    const change = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined;
    if (change) state = { ...state, ...change(state, given) };
    else if (name === 'showText') state = write(state, listOf(given[0]));
    else if (name === 'save' || name === 'beginGroup') kept.push(state);
    else if (name === 'restore' || name === 'endGroup' || name === 'paintFormXObjectEnd')
      state = kept.pop() ?? state;
    else if (name === 'paintFormXObjectBegin') {
      kept.push(state);
      if (given[0]) state = { ...state, page: within(state.page, matrixOf(given[0])) };
    }
  }
}
