import type { Issue, IssueCode } from './issues.js';
import type { Entries, Lenient, Report, Schema } from './schema.js';

/** Reads a document, or a section of one: `walk` with paths from the root. */
export function readDocument<S extends Schema>(
  schema: S,
  value: unknown,
  root: string,
  report: Report,
): Lenient<S> | undefined {
  const told = report.issues.length;
  const known = readFields(schema, value, '', report);
  prefixPaths(report, told, (path) => (root ? root + path : path.slice(1)));
  return known;
}

/**
 * Copies the known fields that can be read and tells the rest. Paths are told from here on,
 * `.label` or `[2].label`, and become whole on the way back: of thousands of rows, writing down for
 * each where it stands would take longer than reading it. The type is the overload's word: a
 * generic reader cannot be checked against each schema.
 */
export function readFields<S extends Schema>(
  schema: S,
  value: unknown,
  path: string,
  report: Report,
): Lenient<S> | undefined;
export function readFields(schema: Schema, value: unknown, path: string, report: Report): unknown {
  if (value === null || value === undefined) return undefined;
  const { read, entries, item, code = 'wrong-type', expects } = schema;
  const known = read
    ? read(value, path, report)
    : item && Array.isArray(value)
      ? readList(value, path, report, (each) => readFields(item, each, '', report))
      : entries && isObject(value)
        ? readEachField(entries, value, path, report)
        : undefined;
  if (known !== undefined) return known ?? undefined;
  addIssue(
    report,
    code,
    path,
    { value: quote(value), expected: expects },
    /wrong-type|bad-value/.test(code) ? 'error' : 'warning',
  );
}

/**
 * Reads what can be read of a list's items; `path` is the list's.
 * @internal
 */
export function readList<T>(
  list: readonly unknown[],
  path: string,
  report: Report,
  read: (each: unknown) => T | undefined,
): T[] {
  const items: T[] = [];
  // Holes of a list are items, too.
  Array.from(list).forEach((each, index) => {
    const told = report.issues.length;
    const known = read(each);
    if (known !== undefined) items.push(known);
    if (report.issues.length > told)
      prefixPaths(report, told, (rest) => `${path}[${index}]${rest}`);
  });
  return items;
}

function readEachField(
  entries: Entries,
  value: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): object {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const told = report.issues.length;
    // Own keys only: "constructor" is not a field
    const entry = Object.hasOwn(entries, key) && entries[key];
    const field = entry && readFields(entry, value[key], '', report);
    if (entry && field !== undefined) fields[key] = field;
    // "$schema" is how editors find the format
    if (!entry && key[0] !== '$') addIssue(report, 'unknown-field', '', { field: key }, 'info');
    if (report.issues.length > told) prefixPaths(report, told, (rest) => `${path}.${key}${rest}`);
  }
  return fields;
}

/** Puts what was told since in its place. */
function prefixPaths({ issues }: Report, told: number, at: (path: string) => string): void {
  issues.slice(told).forEach((issue, index) => {
    issues[told + index] = { ...issue, path: at(issue.path) };
  });
}

export function addIssue(
  report: Report,
  code: IssueCode,
  path: string,
  parameters: Issue['parameters'] = {},
  severity: Issue['severity'] = 'warning',
): void {
  report.issues.push({ path, severity, code, parameters });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an issue may quote it. */
export function quote(value: unknown): string {
  return Array.isArray(value)
    ? 'array'
    : /object|function/.test(typeof value)
      ? typeof value
      : String(value).slice(0, 80);
}
