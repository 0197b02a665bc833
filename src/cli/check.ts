import type { Decoded } from '../data/decode.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Issue, Severity } from '../data/issues.js';
import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
import { placesIn } from './places.js';
import type { FileRead } from './read.js';

/** How many issues there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What `check` reports of a file: one line per issue, and their counts. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly counts: Counts;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Counts the issues of a file that has been read. */
export function countIssues(source: FileRead): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issuesOf(source).issues) counts[severity] += 1;
  return counts;
}

/**
 * Checks a file that has been read. Each issue comes with its line and column, worded in `lang`.
 * Notes, and issues that the author has confirmed, are left out unless `withNotes` is true.
 */
export async function check(
  file: string,
  source: FileRead,
  lang: string,
  withNotes: boolean,
): Promise<CheckReport> {
  const words = await loadIssueMessages(lang);
  const { issues, confirmed = [] } = issuesOf(source);
  const placeOf = placesIn(source.text);
  const shown = issues
    .filter(({ severity }) => withNotes || severity !== 'info')
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const lines = shown.map((issue) => line(file, issue, issue.severity, placeOf(issue.path), words));
  const silenced = confirmed.map((issue) =>
    line(file, issue, 'confirmed', placeOf(issue.path), words),
  );
  return { lines: withNotes ? [...lines, ...silenced] : lines, counts: countIssues(source) };
}

function issuesOf(source: FileRead): Pick<Decoded<unknown>, 'issues' | 'confirmed'> {
  return 'issue' in source ? { issues: [source.issue] } : decodeFactSheet(source.document);
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
