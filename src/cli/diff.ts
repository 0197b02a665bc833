import { countryOf } from '../data/countries.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Issue } from '../data/issues.js';
import { isSaid, type Difference } from '../edition/compare.js';
import type { Figure } from '../edition/place.js';
import { reviewEdition, type Review } from '../edition/remarks.js';
import { loadLocaleAndNames, type Locale } from '../locale/locale.js';
import { placeName } from '../views/edition-words.js';
import { issuesOf, issueWriter } from './check.js';
import { comparisonText } from './diff-text.js';
import type { FileRead } from './read.js';

/** A file as it was read, with its name. */
export interface NamedFile {
  readonly file: string;
  readonly source: FileRead;
}

/** What `diff` prints, and whether a sheet couldn't be read, or not all of it. */
export interface DiffReport {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** Compares two files. Numbers and names are written in `lang`. */
export async function diff(
  before: NamedFile,
  now: NamedFile,
  { lang, json = false, all = false }: { lang: string; json?: boolean; all?: boolean },
): Promise<DiffReport> {
  // Against what can't be read, every number would be new.
  const isReadable = [before, now].every((each) => decodeFactSheet(documentOf(each)).value);
  const review = isReadable
    ? reviewEdition(documentOf(before), documentOf(now))
    : { pairs: [], differences: [], remarks: [], confirmed: [] };
  const locale = await loadLocaleAndNames(lang, dataLanguage(documentOf(now)));
  const told = [
    { ...before, issues: errorsOf(before.source) },
    { ...now, issues: [...errorsOf(now.source), ...review.remarks] },
  ];
  const lines = await Promise.all(
    told.map(async ({ file, source, issues }) => {
      const write = await issueWriter(file, source.text, lang);
      return issues
        .filter(({ severity }) => severity !== 'info')
        .map((issue) => ({ ...issue, file, line: write(issue) }));
    }),
  );
  const issues = lines.flat();
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const text = json
    ? `${JSON.stringify(asJson(before, now, review, issues, locale), null, 2)}\n`
    : [
        ...(isReadable ? comparisonText(review, locale, all) : []),
        ...issues.map(({ line }) => line),
        '',
      ].join('\n');
  return { text, hasErrors };
}

const documentOf = ({ source }: NamedFile): unknown =>
  'document' in source ? source.document : undefined;

const dataLanguage = (document: unknown): string | undefined =>
  decodeFactSheet(document).header.lang;

/** What readers of a sheet miss: its numbers can't be compared. */
const errorsOf = (source: FileRead): readonly Issue[] =>
  issuesOf(source).issues.filter(({ severity }) => severity === 'error');

function asJson(
  before: NamedFile,
  now: NamedFile,
  { differences }: Review,
  issues: readonly (Issue & { readonly file: string; readonly line: string })[],
  locale: Locale,
): object {
  return {
    previous: headOf(before),
    now: headOf(now),
    rows: differences.map((difference) => rowAsJson(difference, locale)),
    issues: issues.map(({ file, path, severity, code, parameters }) => ({
      file,
      path,
      severity,
      code,
      parameters,
    })),
  };
}

function headOf({ file, source }: NamedFile): object {
  const { header } = decodeFactSheet('document' in source ? source.document : undefined);
  const { code, label } = countryOf(header) ?? {};
  return { file, country: code ?? label ?? null, asOf: header.asOf ?? null };
}

/** A number that one of the two doesn't have is null, its whole entry where there is no row. */
function rowAsJson(
  { status, path, trail, before, now, change }: Difference,
  locale: Locale,
): object {
  return {
    status,
    path,
    name: trail.map((place) => placeName(place, locale)),
    previous: before ? figureAsJson(before) : null,
    now: now ? figureAsJson(now) : null,
    change: change ?? null,
  };
}

function figureAsJson(figure: Figure): object {
  const { path, value, words, qualifier, unit } = figure;
  return {
    path,
    value,
    ...(isSaid(figure) && words !== undefined && { words }),
    ...(qualifier && { qualifier }),
    ...(unit !== undefined && { unit }),
  };
}
