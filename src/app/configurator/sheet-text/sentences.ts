import { keywordIn, type Keywords } from './keywords.js';
import type { TextLine } from './lines.js';
import type { Proposal } from './proposals.js';

/**
 * A blank space that ends a block: single blank lines stand between any two lines of some texts.
 */
const END = 3;

/** Key figures: numbers that begin a sentence, behind their heading. */
export function sentenceProposals(lines: readonly TextLine[], keywords: Keywords): Proposal[] {
  const heading = lines.findIndex(
    ({ text, figures }) =>
      !figures.length &&
      text.split(' ').length <= 6 &&
      keywordIn(keywords.headings, text)?.key === 'keyFigures',
  );
  if (heading < 0) return [];
  const proposals: { values: readonly number[]; unit: '%' | undefined; lines: TextLine[] }[] = [];
  for (const line of lines.slice(heading + 1)) {
    const [figure] = line.figures;
    if ((line.blanks >= END && proposals.length) || (!figure && isHeading(line, keywords))) break;
    const begins =
      figure &&
      /^[\s■▪•*-]*$/.test(line.plain.slice(0, figure.start)) &&
      figure.kind !== 'money' &&
      line.plain.length > figure.end + 3;
    if (begins)
      proposals.push({
        values: figure.values,
        unit: figure.kind === 'percent' ? '%' : undefined,
        lines: [line],
      });
    else proposals.at(-1)?.lines.push(line);
  }
  return proposals.map(({ values, unit, lines: own }) => ({
    section: 'keyFigures',
    target: { kind: 'sentence', text: sentenceOf(own), unit },
    values,
    lines: own,
  }));
}

const isHeading = ({ text }: TextLine, { headings }: Keywords): boolean =>
  text.split(' ').length <= 5 &&
  text === text.toLocaleUpperCase() &&
  keywordIn(headings, text) !== undefined;

/** The words behind the number, over all their lines. */
function sentenceOf([first, ...others]: readonly TextLine[]): string {
  const { end = 0, mark = '' } = first?.figures[0] ?? {};
  const begin = first ? first.plain.slice(end + mark.length).trim() : '';
  return others.reduce(
    (text, line) => (text.endsWith('-') ? text + line.text : `${text} ${line.text}`),
    begin,
  );
}
