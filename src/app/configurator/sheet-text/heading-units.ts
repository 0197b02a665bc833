import { titleUnit, type TitleUnit } from '../../../parse/title-unit.js';
import { keywordIn, type Keywords } from './keywords.js';
import type { LineFigure, TextLine } from './lines.js';
import type { Proposal } from './proposals.js';

/**
 * The lines with what their numbers can mean below a heading such as "Funding (US$ million)": in
 * its unit, or as they stand. A number that has a word of its own is meant as it says.
 */
export function withHeadingUnits(lines: readonly TextLine[], keywords: Keywords): TextLine[] {
  let unit: TitleUnit | undefined;
  return lines.map((line) => {
    const said = titleUnit(line.plain);
    if (said || isHeading(line, keywords)) unit = said;
    const zeros = unit;
    return zeros
      ? { ...line, figures: line.figures.map((figure) => withUnit(figure, zeros)) }
      : line;
  });
}

const isHeading = ({ text, figures }: TextLine, { headings }: Keywords): boolean =>
  !figures.length && text.split(' ').length <= 8 && keywordIn(headings, text) !== undefined;

function withUnit(figure: LineFigure, { zeros, isMoney }: TitleUnit): LineFigure {
  const { cell, kind, values } = figure;
  const isOther =
    kind === 'percent' ||
    (isMoney && kind === 'count') ||
    cell.remarks?.includes('magnitude') === true;
  if (isOther) return figure;
  const multiplied = values.map((value) => Number(`${value}e${zeros}`));
  return { ...figure, values: [...new Set([...multiplied, ...values])], isInUnit: true };
}

/** A proposal whose number a heading gives a unit is for the officer to look at. */
export function withUnitDoubt(proposal: Proposal): Proposal {
  const isInUnit = proposal.lines.some(({ figures = [] }) =>
    figures.some(
      (figure) => figure.isInUnit && figure.values.some((each) => proposal.values.includes(each)),
    ),
  );
  return isInUnit ? { ...proposal, doubt: 'unit' } : proposal;
}
