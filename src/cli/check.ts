import type { Decoded } from '../data/decode.js';
import { authorIssues } from '../data/author-issues.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Issue, Severity } from '../data/issues.js';
import { reviewEdition } from '../edition/remarks.js';
import { loadEditionMessages } from '../messages/editions.js';
import { loadLocaleAndNames, type Locale } from '../locale/locale.js';
import { nameInWords } from '../views/edition-words.js';
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
export const countIssues = (source: FileRead): Counts => countsOf(issuesOf(source).issues);

/** How many issues there are of each severity. */
export function countsOf(issues: readonly Issue[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/**
 * Checks a file that has been read. Each issue comes with its line and column, worded in `lang`.
 * Notes, and issues that the author has confirmed, are left out unless `withNotes` is true.
 * `previous` is the document of the edition before, against which it is checked, too.
 */
export async function check(
  file: string,
  source: FileRead,
  lang: string,
  withNotes: boolean,
  previous?: unknown,
): Promise<CheckReport> {
  const { issues, confirmed = [] } = issuesOf(source, previous);
  const write = await issueWriter(file, source.text, lang);
  const shown = issues
    .filter(({ severity }) => withNotes || severity !== 'info')
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const lines = shown.map((issue) => write(issue));
  const silenced = confirmed.map((issue) => write(issue, 'confirmed'));
  return { lines: withNotes ? [...lines, ...silenced] : lines, counts: countsOf(issues) };
}

/** What a file's author should know; against the edition before where that is given. */
export function issuesOf(
  source: FileRead,
  previous?: unknown,
): Pick<Decoded<unknown>, 'issues' | 'confirmed'> {
  if ('issue' in source) return { issues: [source.issue] };
  const { issues: told, confirmed = [] } = decodeFactSheet(source.document);
  const issues = [...told, ...authorIssues(source.document)];
  if (previous === undefined) return { issues, confirmed };
  const review = reviewEdition(previous, source.document);
  return {
    issues: [...issues, ...review.remarks],
    confirmed: [...confirmed, ...review.confirmed],
  };
}

/** Writes issues of a file in a language, each in one line with its place. */
export async function issueWriter(
  file: string,
  text: string,
  lang: string,
): Promise<(issue: Issue, weight?: 'confirmed') => string> {
  const words = { ...(await loadIssueMessages(lang)), ...(await loadEditionMessages(lang)) };
  const locale = await loadLocaleAndNames(lang);
  const placeOf = placesIn(text);
  return (issue, weight) =>
    line(file, named(issue, locale), weight ?? issue.severity, placeOf(issue.path), words);
}

/** What a remark names by its code, as readers of the language call it. */
const named = (issue: Issue, locale: Locale): Issue =>
  issue.code === 'edition-gone'
    ? { ...issue, parameters: { name: nameInWords(String(issue.parameters['name']), locale) } }
    : issue;

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
