import { RTL } from './direction.js';
import { follow, type Operation } from './operations.js';
import { placed, turned, within, type Matrix, type TextState } from './text-state.js';

/** Letters of one word that stand in one line: points from the page's top left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which they stand, downwards. */
  readonly baseline: number;
  /** How large the letters are. */
  readonly size: number;
}

/** What a page writes: its words, and whether some of it can't be seen. */
export interface Written {
  readonly runs: readonly Run[];
  readonly hasUnseen: boolean;
}

/** Text that leans more than this stands on its side. */
const MAX_SLOPE = 0.1;
/** A gap inside a text that ends a word, in sizes of its letters. */
const GAP = 0.14;
/** How much letters of one word differ in their size and line at most, in sizes of them. */
const EVEN = 0.03;
const RTL_LETTER = /[\p{L}\p{M}]/u;

/**
 * The words of a page that stand upright and can be seen. `unitOf` says how wide a glyph of a font
 * is for each of its units; `matrix` leads from the page's own places to those of its picture.
 */
export function runsOf(
  operations: Iterable<Operation>,
  matrix: Matrix,
  unitOf: (font: string) => number,
): Written {
  const runs: Run[] = [];
  let hasUnseen = false;
  follow(operations, matrix, (state, glyphs) => {
    const written = new Word(state);
    let x = 0;
    const unit = unitOf(state.font) * Math.abs(state.size);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph * state.size) / 1000;
        if (Math.abs((glyph * state.size) / 1000) > GAP * Math.abs(state.size)) written.end();
      } else if (isGlyph(glyph)) {
        const width = glyph.width * unit;
        written.add(plainLetters(glyph.unicode), x, x + width);
        x += width + state.letterSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
      }
    }
    written.end();
    if (state.isSeen) for (const run of written.runs) append(runs, run);
    else hasUnseen ||= written.runs.length > 0;
    return { ...state, x: state.x + x * state.stretch };
  });
  return { runs, hasUnseen };
}

/** Adds letters to the word that they go on with, where a PDF draws them one by one. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const goesOn =
    last &&
    Math.abs(run.left - last.right) <= GAP * run.size &&
    Math.abs(run.baseline - last.baseline) <= EVEN * run.size &&
    Math.abs(run.size - last.size) <= EVEN * run.size &&
    !RTL.test(last.text + run.text);
  if (goesOn) runs[runs.length - 1] = { ...last, text: last.text + run.text, right: run.right };
  else runs.push(run);
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: unknown;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number';

/** The letters of a text, put together word by word. */
class Word {
  readonly runs: Run[] = [];
  readonly #state: TextState;
  readonly #matrix: Matrix;
  #letters: string[] = [];
  #isRtl = false;
  #from = 0;
  #to = 0;

  constructor(state: TextState) {
    this.#state = state;
    this.#matrix = within(state.page, state.text);
  }

  /** Adds a letter that stands from one place of the text to another. */
  add(letter: string, from: number, to: number): void {
    if (/^\s*$/u.test(letter)) {
      this.end();
      return;
    }
    const isRtl = RTL.test(letter) && RTL_LETTER.test(letter);
    const isMark = /^\p{M}+$/u.test(letter);
    if (this.#letters.length && !isMark && isRtl !== this.#isRtl) this.end();
    if (!this.#letters.length) [this.#isRtl, this.#from] = [isRtl, from];
    this.#letters.push(letter);
    this.#to = to;
  }

  /** Ends a word. Arabic is drawn from left to right, too: its letters are turned round. */
  end(): void {
    const letters = this.#isRtl ? this.#letters.reverse() : this.#letters;
    const text = letters.join('');
    this.#letters = [];
    const run = this.#run(text);
    // Marks that a PDF draws over letters by themselves: names are the same without them.
    if (run && !/^\p{M}*$/u.test(text)) this.runs.push(run);
  }

  #run(text: string): Run | undefined {
    const { x, y, rise, stretch, size } = this.#state;
    const [across, along] = turned(this.#matrix, 1, 0);
    if (across <= 0 || Math.abs(along) > MAX_SLOPE * across) return undefined;
    const [left, baseline] = placed(this.#matrix, x + this.#from * stretch, y + rise);
    const [right] = placed(this.#matrix, x + this.#to * stretch, y + rise);
    const height = Math.hypot(...turned(this.#matrix, 0, Math.abs(size)));
    return { text, left, right, baseline, size: height };
  }
}

/**
 * Ligatures and the forms that Arabic letters take beside each other, as the letters that they
 * are. A raised ² is none of them: it stays what it is.
 */
const plainLetters = (text: string): string =>
  text.replace(/[\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFDFF\uFE70-\uFEFC]/g, (sign) =>
    sign.normalize('NFKC'),
  );
