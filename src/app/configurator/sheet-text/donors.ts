import { countryNamed, type CountryIndex } from '../../../parse/countries.js';
import { keywordIn, type Keywords } from './keywords.js';
import { stripPunctuation, type TextLine } from './lines.js';
import type { Proposal } from './proposals.js';

/** A name among others, with the line on which it begins. */
interface Listed {
  readonly name: string;
  readonly line: TextLine;
  readonly code: string | undefined;
}

/** Lines that a list of donors has at most. */
const MAX_DONORS = 30;

/**
 * Donors: names in a row behind a heading or a sentence of thanks, or between upright strokes
 * wherever they stand.
 */
export function donorProposals(
  lines: readonly TextLine[],
  countries: CountryIndex,
  keywords: Keywords,
): Proposal[] {
  const heading = lines.findIndex(
    ({ text, figures }) =>
      !figures.length &&
      !text.includes('|') &&
      keywordIn(keywords.headings, text)?.key === 'donors',
  );
  // Names can stand in the sentence itself, behind its colon.
  const isBegun =
    heading >= 0 && namesIn(lines[heading]?.text.split(':')[1] ?? '', countries).length > 0;
  const from = isBegun
    ? heading
    : lines.findIndex(
        ({ text, figures }, index) =>
          index > heading && !figures.length && isList(text, countries, heading >= 0),
      );
  if (from < 0 || (heading >= 0 && from - heading > 6)) return [];
  const listed: Listed[] = [];
  let isOpen = false;
  for (const line of lines.slice(from, from + MAX_DONORS)) {
    const names = namesIn(
      isBegun && line === lines[heading] ? (line.text.split(':')[1] ?? '') : line.text,
      countries,
    );
    const known = names.filter((name) => countryNamed(name, countries)).length;
    if (
      line.figures.length ||
      (!isOpen && !known) ||
      (line.blanks > 2 && listed.length) ||
      names.some((name) => name.split(' ').length > 9)
    )
      break;
    listed.push(...names.map((name) => ({ name, line, code: countryNamed(name, countries) })));
    // A stroke at the end promises another name.
    isOpen = /[|;,•]$/.test(line.text);
  }
  return listed.map(({ name, line, code }) => ({
    section: 'donors',
    target: {
      kind: 'row',
      list: 'donors.items',
      key: 'country',
      name: code,
      label: code ? undefined : name,
      number: 'amount',
    },
    values: [],
    lines: [line],
    doubt: code ? undefined : 'name',
  }));
}

const SEPARATORS = /\s*[|;•·、،,]\s*/;
const AND = /\s+(?:and|və|et|y|и|和)\s+|\s+و/;

/** The names of a line. "And" parts two where the whole is no country, and the first of them is. */
function namesIn(text: string, countries: CountryIndex): string[] {
  return text
    .split(SEPARATORS)
    .map(stripPunctuation)
    .flatMap((name) => {
      const parts = name.split(AND).map(stripPunctuation);
      return parts.length === 2 &&
        !countryNamed(name, countries) &&
        countryNamed(parts[0] ?? '', countries)
        ? parts
        : [name];
    })
    .filter((name) => name !== '');
}

/**
 * Countries between strokes; behind a heading, two between commas, or one alone, are a list, too.
 */
function isList(text: string, countries: CountryIndex, isHeaded: boolean): boolean {
  const names = namesIn(text, countries);
  const known = names.filter((name) => name.length > 2 && countryNamed(name, countries)).length;
  return known >= names.length / 2 && (isHeaded ? known > 0 : known > 2 && /[|•]/.test(text));
}
