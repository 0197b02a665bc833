import { columnMark, isEither, numberOf } from '../../../parse/numbers.js';
import { figuresIn, plainLine, type Figure } from './figures.js';

/** A line of a sheet's text that isn't blank. */
export interface TextLine {
  /** From 1 on. */
  readonly number: number;
  /** As it was pasted, without spaces too many. */
  readonly text: string;
  /** With Latin digits, which the places of figures are in. */
  readonly plain: string;
  readonly figures: readonly LineFigure[];
  /** How many blank lines stand before it. */
  readonly blanks: number;
}

/**
 * A figure with the numbers that it can be: two where neither it nor the rest of the text says what
 * its marks mean.
 */
export interface LineFigure extends Figure {
  readonly values: readonly number[];
  /** Whether a heading above gives it a unit, as "in thousands" does. */
  readonly isInUnit?: boolean;
}

/** A figure and the words beside it. */
export interface Pair {
  readonly line: TextLine;
  readonly figure: LineFigure;
  /** Names that the figure can have: what stands behind it, or before it. */
  readonly labels: readonly string[];
}

/** The lines of a text. */
export function linesOf(text: string): TextLine[] {
  let blanks = 0;
  const lines = text
    .replace(/\r\n?|\f/g, '\n')
    .split('\n')
    .flatMap((raw, index) => {
      // Two cells are no number: 12 and 345 beside each other are not 12,345.
      const trimmed = raw
        .replace(/(\p{Nd})\s*\t\s*(?=\p{Nd})/gu, '$1 | ')
        .replace(/\s+/g, ' ')
        .trim();
      if (!trimmed) {
        blanks += 1;
        return [];
      }
      const plain = plainLine(trimmed);
      const line = { number: index + 1, text: trimmed, plain, figures: figuresIn(plain), blanks };
      blanks = 0;
      return [line];
    });
  const { mark } = columnMark(lines.flatMap(({ figures }) => figures.map(({ cell }) => cell)));
  const valuesOf = ({ cell, kind }: Figure): number[] => {
    const settled = numberOf(cell, mark);
    // Sheets that write 4.5 million also write 250.001 people: what would part people in pieces
    // settles nothing.
    const isOpen =
      settled === undefined || (kind === 'count' && isEither(cell) && settled % 1 !== 0);
    return isOpen
      ? [cell.readings?.['.'], cell.readings?.[',']].filter((value) => value !== undefined)
      : [settled];
  };
  return lines.map((line) => ({
    ...line,
    figures: line.figures.map((figure) => ({ ...figure, values: valuesOf(figure) })),
  }));
}

/**
 * The figures of a line with the words that name them, where a line is names and figures by turns,
 * as tables that were copied leave them. A sentence has words on both ends.
 */
export function pairsOf(line: TextLine): Pair[] {
  const { plain, figures } = line;
  const edges = [0, ...figures.flatMap(({ start, end }) => [start, end]), plain.length];
  const words = Array.from({ length: figures.length + 1 }, (_, index) =>
    plain.slice(edges[2 * index], edges[2 * index + 1]),
  );
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const startsWithFigure = stripPunctuation(first) === '' || /[:：]\s*$/.test(first);
  const endsWithFigure = stripPunctuation(last) === '';
  return figures.map((figure, index) => {
    const [before = '', after = ''] = words.slice(index, index + 2).map(stripPunctuation);
    return {
      line,
      figure,
      labels: [...(startsWithFigure ? [after] : []), ...(endsWithFigure ? [before] : [])],
    };
  });
}

/** A name without what sheets put around it: marks, bullets, brackets, colons, footnotes' signs. */
export const stripPunctuation = (label: string): string =>
  label
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s\-–—:;,.•■▪*†|¹²³⁰⁴-⁹]+|[\s\-–—:;,.•■▪*†|¹²³⁰⁴-⁹]+$/g, '')
    .replace(/\s+/g, ' ');
