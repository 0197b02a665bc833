import type { Names } from '../paste/names.js';
import { wholeReadings } from '../../../parse/whole-readings.js';
import { keywordIn, type Keywords } from './keywords.js';
import { stripPunctuation, pairsOf, type Pair, type TextLine } from './lines.js';
import type { Proposal, Target } from './proposals.js';

/** The names of groups, staff and countries. */
export interface KnownNames {
  readonly population: Names;
  readonly staffing: Names;
  readonly origins: Names;
}

type Counted = 'population' | 'staffing' | 'origins';

const TARGETS: Readonly<Record<Counted, (key: string) => Target>> = {
  population: (name) => ({
    kind: 'row',
    list: 'population.groups',
    key: 'group',
    name,
    number: 'value',
  }),
  staffing: (name) => ({
    kind: 'row',
    list: 'staffing.staff',
    key: 'category',
    name,
    number: 'count',
  }),
  origins: (name) => ({
    kind: 'row',
    list: 'origins.lists[0].rows',
    key: 'country',
    name,
    number: 'value',
  }),
};

/**
 * Groups, staff, countries and offices: a name and its number, in one line or in two that are
 * neighbours.
 */
export function countedProposals(
  lines: readonly TextLine[],
  names: KnownNames,
  keywords: Keywords,
): Proposal[] {
  return [
    ...lines.flatMap(pairsOf).flatMap((pair) => inOneLine(pair, names, keywords)),
    ...inNeighbours(lines, names),
  ];
}

function inOneLine(pair: Pair, names: KnownNames, keywords: Keywords): Proposal[] {
  const { line, figure, labels } = pair;
  if (figure.kind !== 'count') return [];
  const proposal = (section: Proposal['section'], target: Target): Proposal[] => [
    { section, target, values: wholeOf(figure.values), lines: [line] },
  ];
  for (const label of labels) {
    const known = knownName(label, names);
    if (known) {
      const found = proposal(known.section, TARGETS[known.section](known.key));
      return isRowOfTable(line, label)
        ? found.map((each) => ({ ...each, ...severalOf(line) }))
        : found;
    }
    const office =
      label.split(' ').length <= 8 && Math.min(...figure.values) < 1000
        ? keywordIn(keywords.offices, label)
        : undefined;
    if (office)
      return proposal('staffing', {
        kind: 'row',
        list: 'staffing.offices',
        key: 'kind',
        name: office.key,
        label,
        number: 'count',
      });
  }
  return [];
}

/** Whether a line is a name and several numbers: of this year or last, of women, men or all. */
const isRowOfTable = ({ plain, figures }: TextLine, label: string): boolean =>
  figures.length > 1 &&
  figures.every(({ kind }) => kind === 'count') &&
  stripPunctuation(
    figures.reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
      plain,
    ),
  ) === stripPunctuation(label);

/** Each of a line's numbers can be the one that is meant. */
function severalOf({ figures }: TextLine): Pick<Proposal, 'values' | 'doubt'> {
  const values = [...new Set(figures.flatMap((figure) => wholeOf(figure.values)))];
  return values.length > 1 ? { values, doubt: 'several' } : { values };
}

/**
 * Runs of lines with a name alone beside runs of as many with a number alone: by order, and less
 * sure.
 */
function inNeighbours(lines: readonly TextLine[], names: KnownNames): Proposal[] {
  const kinds = lines.map((line) =>
    isNumberAlone(line)
      ? ('number' as const)
      : line.figures.length
        ? undefined
        : knownName(stripPunctuation(line.text), names),
  );
  const proposals: Proposal[] = [];
  let start = 0;
  while (start < lines.length) {
    const end = runEnd(kinds, start);
    const next = end < lines.length ? runEnd(kinds, end) : end;
    const first = kinds[start];
    const second = kinds[end];
    const isPaired =
      first &&
      second &&
      next - end === end - start &&
      (first === 'number') !== (second === 'number') &&
      (lines[end]?.blanks ?? 0) <= 2;
    if (isPaired) {
      for (let index = 0; index < end - start; index++)
        proposals.push(
          ...neighbours(
            lines,
            kinds,
            first === 'number' ? end + index : start + index,
            first === 'number' ? start + index : end + index,
          ),
        );
    }
    start = isPaired ? next : Math.max(end, start + 1);
  }
  return proposals;
}

type Kind = 'number' | ReturnType<typeof knownName>;

function neighbours(
  lines: readonly TextLine[],
  kinds: readonly Kind[],
  name: number,
  number: number,
): Proposal[] {
  const known = kinds[name];
  const [label, line] = [lines[name], lines[number]];
  const [figure] = line?.figures ?? [];
  if (!known || known === 'number' || !label || !line || !figure) return [];
  return [
    {
      section: known.section,
      target: TARGETS[known.section](known.key),
      values: wholeOf(figure.values),
      lines: [label, line],
      doubt: 'near',
    },
  ];
}

/** People, staff and offices are whole: of two readings, the whole one is meant. */
function wholeOf(values: readonly number[]): readonly number[] {
  const whole = wholeReadings(values);
  return whole.length ? whole : values;
}

/** Where a run of lines of one kind ends. */
function runEnd(kinds: readonly Kind[], start: number): number {
  const kindOf = (index: number): unknown => {
    const kind = kinds[index];
    return typeof kind === 'object' ? kind.section : kind;
  };
  let end = start + 1;
  while (end < kinds.length && kinds[start] !== undefined && kindOf(end) === kindOf(start))
    end += 1;
  return end;
}

const isNumberAlone = ({ plain, figures: [figure, another] }: TextLine): boolean =>
  figure !== undefined &&
  another === undefined &&
  figure.kind === 'count' &&
  stripPunctuation(plain.slice(0, figure.start) + plain.slice(figure.end)) === '';

function knownName(
  label: string,
  names: KnownNames,
): { readonly section: Counted; readonly key: string } | undefined {
  const name = stripPunctuation(label);
  // A letter or two is a country's code to a spreadsheet; in a text it is a word.
  if (name.length < 4 && !/\p{Script=Han}/u.test(name)) return undefined;
  for (const section of ['population', 'staffing', 'origins'] as const) {
    const found = names[section].find(name);
    if (found.kind === 'known') return { section, key: found.key };
  }
  return undefined;
}
