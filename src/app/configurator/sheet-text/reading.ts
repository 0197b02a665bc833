import { loadCountries, type CountryIndex } from '../../../parse/countries.js';
import { loadNames } from '../paste/names.js';
import { countedProposals, type KnownNames } from './counted.js';
import { donorProposals } from './donors.js';
import { fundingProposals } from './funding.js';
import { withHeadingUnits, withUnitDoubt } from './heading-units.js';
import { loadKeywords, type Keywords } from './keywords.js';
import { linesOf, type TextLine } from './lines.js';
import { placeOf, type Proposal } from './proposals.js';
import { saidProposals } from './said.js';
import { sentenceProposals } from './sentences.js';

/** What reading a text needs to know. */
export interface Knowledge {
  readonly names: KnownNames;
  readonly countries: CountryIndex;
  readonly keywords: Keywords;
}

/** What a text was understood to say. */
export interface TextRead {
  readonly proposals: readonly Proposal[];
  /** Lines with digits that gave none. */
  readonly unread: readonly TextLine[];
}

/** The order in which sections are shown. */
const ORDER: readonly Proposal['section'][] = [
  'population',
  'origins',
  'funding',
  'staffing',
  'keyFigures',
  'donors',
];

export async function loadKnowledge(): Promise<Knowledge> {
  const [population, staffing, origins, countries, keywords] = await Promise.all([
    loadNames('population'),
    loadNames('staffing'),
    loadNames('origins'),
    loadCountries(),
    loadKeywords(),
  ]);
  return { names: { population, staffing, origins }, countries, keywords };
}

/**
 * Reads the text of a sheet. Nothing is proposed twice; two lines that say different things of one
 * place are both proposed.
 */
export function readText(text: string, { names, countries, keywords }: Knowledge): TextRead {
  const lines = withHeadingUnits(linesOf(text), keywords);
  const sentences = sentenceProposals(lines, keywords);
  const inSentences = new Set(sentences.flatMap((each) => each.lines.map(({ number }) => number)));
  const others = lines.filter(({ number }) => !inSentences.has(number));
  const all = [
    ...countedProposals(others, names, keywords),
    ...fundingProposals(others, keywords),
    ...donorProposals(others, countries, keywords),
    ...saidProposals(others, keywords),
    ...sentences,
  ];
  const seen = new Set<string>();
  const proposals = all
    .map(withUnitDoubt)
    .filter((each) => {
      const identity = `${placeOf(each)} ${each.values.join()}`;
      return !seen.has(identity) && seen.add(identity);
    })
    .toSorted((one, other) => ORDER.indexOf(one.section) - ORDER.indexOf(other.section));
  const read = new Set(proposals.flatMap((each) => each.lines.map(({ number }) => number)));
  return {
    proposals,
    unread: lines.filter(({ number, plain }) => /\d/.test(plain) && !read.has(number)),
  };
}
