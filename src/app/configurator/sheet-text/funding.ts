import type { FundingName } from '../../../parse/sheet-words/types.js';
import { keywordIn, type Keywords } from './keywords.js';
import type { LineFigure, TextLine } from './lines.js';
import type { Proposal } from './proposals.js';

/** A word or a figure of the funding, where it stands. */
interface Token {
  readonly line: TextLine;
  readonly index: number;
  readonly name?: FundingName;
  readonly figure?: LineFigure;
}

/** Lines that may stand between a name and its amount. */
const MAX_LINES_APART = 4;

/**
 * What is required, received and missing: amounts and percentages beside their names, in one line
 * or in lines near by.
 */
export function fundingProposals(lines: readonly TextLine[], keywords: Keywords): Proposal[] {
  const tokens = lines.flatMap((line, index) => tokensOf(line, index, keywords));
  const proposals = clusters(tokens).flatMap(matched);
  const said = new Set(proposals.flatMap(({ lines: own }) => own.map(({ number }) => number)));
  const currency = tokens.find(({ figure, line }) => figure?.currency && said.has(line.number));
  return currency?.figure?.currency
    ? [
        ...proposals,
        {
          section: 'funding',
          target: { kind: 'text', path: 'funding.currency' },
          values: [currency.figure.currency],
          lines: [currency.line],
        },
      ]
    : proposals;
}

/** Names and amounts of a line in the order in which they stand. A name in a sentence is none. */
function tokensOf(line: TextLine, index: number, { funding }: Keywords): Token[] {
  const figures = line.figures.filter(({ kind }) => kind !== 'count');
  const edges = [0, ...figures.flatMap(({ start, end }) => [start, end]), line.plain.length];
  const tokens: Token[] = [];
  for (let piece = 0; piece <= figures.length; piece++) {
    const words = line.plain.slice(edges[2 * piece], edges[2 * piece + 1]);
    const name =
      words.trim().split(/\s+/).length <= (figures.length ? 10 : 8) &&
      !/[.!?。]$/.test(words.trim())
        ? keywordIn(funding, words)?.key
        : undefined;
    if (name) tokens.push({ line, index, name });
    const figure = figures[piece];
    if (figure) tokens.push({ line, index, figure });
  }
  return tokens;
}

/** Tokens that stand near each other. */
function clusters(tokens: readonly Token[]): Token[][] {
  const parted: Token[][] = [];
  for (const token of tokens) {
    const last = parted.at(-1);
    const near = last?.at(-1);
    if (last && near && token.index - near.index <= MAX_LINES_APART) last.push(token);
    else parted.push([token]);
  }
  return parted;
}

type Kind = 'money' | 'percent';

/** An amount and its name. */
interface Match {
  readonly name: Token;
  readonly figure: Token;
}

/** Amounts and percentages with their names: first those of one line, then those of neighbours. */
function matched(cluster: readonly Token[]): Proposal[] {
  const matches: Match[] = [];
  for (const kind of ['money', 'percent'] as const) {
    const inLines = cluster
      .filter(({ name }) => name)
      .flatMap((name): Match[] => {
        const figures = cluster.filter(
          ({ line, figure }) => line === name.line && figure?.kind === kind,
        );
        const names = cluster.filter(({ line, name: other }) => line === name.line && other);
        return names.length === 1 && figures.length === 1 && figures[0]
          ? [{ name, figure: figures[0] }]
          : [];
      });
    const isFree = (token: Token): boolean =>
      !inLines.some(({ name, figure }) => token === name || token === figure);
    const rest = cluster.filter(
      (token) =>
        isFree(token) &&
        (token.figure ? token.figure.kind === kind : kind === 'money' || token.name !== 'required'),
    );
    matches.push(...inLines, ...alternating(rest).flatMap((run) => neighbours(run, cluster)));
  }
  const taken = new Set<string>();
  return matches.flatMap(({ name, figure }) => {
    const path = pathOf(name.name, figure.figure?.kind);
    if (!path || taken.has(path)) return [];
    taken.add(path);
    const isOneLine = name.line === figure.line;
    return [
      {
        section: 'funding',
        target: { kind: 'figure', path },
        values: figure.figure?.values ?? [],
        lines: isOneLine
          ? [name.line]
          : [name.line, figure.line].toSorted((one, other) => one.number - other.number),
        doubt: isOneLine ? undefined : 'near',
      },
    ];
  });
}

/** Runs in which names and figures stand by turns. */
function alternating(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && !before.name === !token.figure) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

/**
 * A run of pairs can be parted in one way alone. With one too many it needs to be known that names
 * stand first, or last; else nothing is said.
 */
function neighbours(run: readonly Token[], cluster: readonly Token[]): Match[] {
  const [first, last] = [cluster[0], cluster.at(-1)];
  const isOdd = run.length % 2 === 1;
  if (isOdd && !first?.name === !last?.name) return [];
  const isShifted = isOdd && !first?.name !== !run[0]?.name;
  const pairs = isShifted ? run.slice(1) : run;
  return Array.from({ length: Math.floor(pairs.length / 2) }, (_, index) => [
    pairs[2 * index],
    pairs[2 * index + 1],
  ]).flatMap(([one, other]) =>
    one && other ? [one.name ? { name: one, figure: other } : { name: other, figure: one }] : [],
  );
}

const pathOf = (
  name: FundingName | undefined,
  kind: Kind | 'count' | undefined,
): string | undefined =>
  name &&
  (kind === 'percent'
    ? name === 'required'
      ? undefined
      : `funding.percent.${name}`
    : `funding.${name}`);
