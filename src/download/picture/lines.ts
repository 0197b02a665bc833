import type { Sentence } from '../../views/figure-view.js';
import type { Measure, Span } from './picture.js';

/** How a text is set; sizes in em. */
export interface Style {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Height of a line, in sizes. */
  readonly leading: number;
  /** How far it stands above the line of its neighbours, in sizes. */
  readonly raise?: number;
}

/** A text of one style. What is set apart can't turn its neighbours around, as in a `bdi`. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly lang?: string | undefined;
  readonly apart?: boolean;
}

/** Lines of text, one below the other; sizes in em. */
export interface Block {
  readonly lines: readonly {
    readonly spans: readonly Span[];
    readonly size: number;
    readonly height: number;
    readonly width: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/** A sentence's words, and the names and numbers in it. */
export const runsOf = (sentence: Sentence, style: Style): Run[] =>
  sentence.map((part) =>
    typeof part === 'string'
      ? { text: part, style }
      : { text: part.text, lang: part.lang, style, apart: true },
  );

interface Fragment {
  readonly run: Run;
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks texts into lines of a width, all in em. `balanced`: into lines of about the same length,
 * as few as there must be.
 */
export function blockOf(
  runs: readonly Run[],
  width: number,
  measure: Measure,
  { balanced = false, dir = 'ltr' } = {},
): Block {
  const words = wordsOf(runs, measure);
  const lines = linesOf(words, balanced ? narrowest(words, width, measure) : width, measure).map(
    (fragments) => {
      const size = Math.max(0, ...fragments.map(({ run }) => run.style.size));
      const height = Math.max(0, ...fragments.map(({ run }) => run.style.size * run.style.leading));
      return { spans: spansOf(fragments, dir), size, height, width: widthOf(fragments) };
    },
  );
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
}

/** The least width that makes no more lines. */
function narrowest(words: readonly Fragment[][], width: number, measure: Measure): number {
  const count = linesOf(words, width, measure).length;
  let [low, high] = [0, width];
  if (count > 1)
    for (let step = 0; step < 8; step++) {
      const middle = (low + high) / 2;
      if (linesOf(words, middle, measure).length > count) low = middle;
      else high = middle;
    }
  return high;
}

function linesOf(words: readonly Fragment[][], width: number, measure: Measure): Fragment[][] {
  const lines: Fragment[][] = [];
  let line: Fragment[] = [];
  let taken = 0;
  const end = (): void => {
    if (line.length) lines.push(line);
    line = [];
    taken = 0;
  };
  for (const word of words) {
    // A space at the end of a line takes no room.
    if (taken + widthOf(word) > width + SLACK) end();
    for (const piece of widthOf(word) > width + SLACK ? letters(word, measure) : word) {
      if (taken + piece.width > width + SLACK && piece.text.trim()) end();
      line.push(piece);
      taken += piece.width;
    }
  }
  end();
  return lines;
}

const SLACK = 0.001;

/** Width without the space at the end. */
function widthOf(fragments: readonly Fragment[]): number {
  const sum = fragments.reduce((all, { width }) => all + width, 0);
  const last = fragments.at(-1);
  return last && /[ \t\n]$/.test(last.text)
    ? sum - (last.width * (last.text.length - last.text.trimEnd().length)) / last.text.length
    : sum;
}

/** A word that is wider than a line, letter by letter; marks stay with their letters. */
const letters = (word: readonly Fragment[], measure: Measure): Fragment[] =>
  word.flatMap(({ run, text }) =>
    (text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []).map((letter) => fragment(run, letter, measure)),
  );

const fragment = (run: Run, text: string, measure: Measure): Fragment => ({
  run,
  text,
  width: measure(text, run.style.size, run.style.bold ?? false),
});

// Where a line may end: after a space or a hyphen, and around each letter of Chinese but before its
// closing and after its opening marks.
const BREAK = new RegExp(
  [
    String.raw`(?<=[ \t\n\u200B])(?=[^ \t\n])`,
    String.raw`(?<=\p{L}[-\u2010/])(?=\p{L})`,
    String.raw`(?<=[\p{sc=Han}\u3001-\u3003，；：？！）])(?=[^\s，。、；：？！）》」”…%])`,
    String.raw`(?<=[^\s（《「“])(?=\p{sc=Han})`,
  ].join('|'),
  'gu',
);

/** Texts by the words that stay together, even across two styles. */
function wordsOf(runs: readonly Run[], measure: Measure): Fragment[][] {
  const text = runs.map((run) => run.text).join('');
  const ends = new Set([...text.matchAll(BREAK)].map(({ index }) => index));
  const words: Fragment[][] = [];
  let word: Fragment[] = [];
  let at = 0;
  for (const run of runs) {
    let from = at;
    const finish = at + run.text.length;
    const cuts = [...ends].filter((end) => end > at && end < finish);
    for (const cut of [...cuts, finish]) {
      const piece = text.slice(from, cut).replace(/[ \t\n]+/g, ' ');
      if (piece) word.push(fragment(run, piece, measure));
      if (ends.has(cut) || cut === text.length) {
        if (word.length) words.push(word);
        word = [];
      }
      from = cut;
    }
    at = finish;
  }
  return words;
}

// First strong isolate, and its end
const [ISOLATE, END] = ['\u2068', '\u2069'];
const TURNS =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u202A-\u202E\u2066\u2067]/;

/**
 * A line's texts by their styles. Isolates only where a direction may turn another: not every
 * program knows them.
 */
function spansOf(fragments: readonly Fragment[], dir: string): Span[] {
  const pieces: { run: Run; text: string }[] = [];
  for (const { run, text } of fragments) {
    const last = pieces.at(-1);
    if (last?.run === run) last.text += text;
    else pieces.push({ run, text });
  }
  const last = pieces.at(-1);
  if (last) last.text = last.text.trimEnd();
  const turns = dir === 'rtl' || pieces.some(({ text }) => TURNS.test(text));
  const spans: Span[] = [];
  for (const {
    run: {
      style: { size, bold = false, colour, raise },
      lang,
      apart,
    },
    text,
  } of pieces) {
    const span = {
      text: apart && turns ? ISOLATE + text + END : text,
      size,
      bold,
      colour,
      lang,
      ...(raise && { raise: raise * size }),
    };
    const before = spans.at(-1);
    const same =
      before &&
      before.size === size &&
      before.bold === bold &&
      before.colour === colour &&
      before.lang === lang &&
      !before.raise &&
      !raise;
    if (same) spans.splice(-1, 1, { ...span, text: before.text + span.text });
    else if (text) spans.push(span);
  }
  return spans;
}
