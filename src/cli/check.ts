import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Issue, Severity } from '../data/issues.js';
import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
import { placesIn } from './places.js';
import { read } from './read.js';

/** What a file is told: a line an issue, and how many there are of each kind. */
export interface Checked {
  readonly lines: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a fact sheet, and tells each issue with its place, in the words of a language.
 * Informations, and what the author has confirmed, only where they are asked for.
 */
export async function check(
  file: string,
  lang: string,
  withInformations: boolean,
): Promise<Checked> {
  const source = await read(file);
  const words = await loadIssueMessages(lang);
  const { issues, confirmed = [] } =
    'issue' in source ? { issues: [source.issue] } : decodeFactSheet(source.document);
  const placeOf = placesIn(source.text);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  const told = issues
    .filter(({ severity }) => withInformations || severity !== 'info')
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const lines = told.map((issue) => line(file, issue, issue.severity, placeOf(issue.path), words));
  const silenced = confirmed.map((issue) =>
    line(file, issue, 'confirmed', placeOf(issue.path), words),
  );
  return { lines: withInformations ? [...lines, ...silenced] : lines, counts };
}

// Editors and CI make links of `file:line:column`.
function line(
  file: string,
  { path, code, parameters }: Issue,
  weight: Severity | 'confirmed',
  place: { line: number; column: number },
  words: Readonly<Record<string, string>>,
): string {
  const at = {
    line: parameters['line'] ?? place.line,
    column: parameters['column'] ?? place.column,
  };
  const values = Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, String(value)]),
  );
  return (
    `${file}:${at.line}:${at.column}: ${weight} ${code}${path && ` at ${path}`}: ` +
    `${fill(words[code] ?? '', values)}`
  );
}
