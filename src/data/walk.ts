import type { Issue, IssueCode } from './issues.js';
import type { Entries, Lenient, Report, Schema } from './schema.js';

/** Copies the known fields that can be read and tells the rest. The type is the overload's word: a generic reader cannot be checked against each schema. */
export function walk<S extends Schema>(schema: S, value: unknown, path: string, report: Report): Lenient<S> | undefined;
export function walk(schema: Schema, value: unknown, path: string, report: Report): unknown {
  if (value === null || value === undefined) return undefined;
  const { read, entries, item, code = 'wrong-type', expects } = schema;
  const known = read ? read(value, path, report)
    : item && Array.isArray(value) ? value.map((each, index) => walk(item, each, `${path}[${index}]`, report)).filter((each) => each !== undefined)
    : entries && isObject(value) ? walkFields(entries, value, path, report)
    : undefined;
  if (known !== undefined) return known ?? undefined;
  tell(report, code, path, { value: shown(value), expected: expects }, /wrong-type|bad-value/.test(code) ? 'error' : 'warning');
}

function walkFields(entries: Entries, value: Readonly<Record<string, unknown>>, path: string, report: Report): object {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const at = path ? `${path}.${key}` : key;
    // Own keys only: "constructor" is not a field
    const entry = Object.hasOwn(entries, key) && entries[key];
    const field = entry && walk(entry, value[key], at, report);
    if (entry && field !== undefined) fields[key] = field;
    // "$schema" is how editors find the format
    if (!entry && key[0] !== '$') tell(report, 'unknown-field', at, { field: key }, 'info');
  }
  return fields;
}

export function tell(report: Report, code: IssueCode, path: string, parameters: Issue['parameters'] = {}, severity: Issue['severity'] = 'warning'): void {
  report.issues.push({ path, severity, code, parameters });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an issue may quote it. */
export function shown(value: unknown): string {
  return Array.isArray(value) ? 'array' : /object|function/.test(typeof value) ? typeof value : String(value).slice(0, 80);
}
