import {
  amount,
  boolean,
  date,
  keyword,
  mark,
  previous,
  printed,
  source,
  text,
  type Row,
} from './fields.js';
import {
  array,
  object,
  type Entries,
  type LenientEntries,
  type Report,
  type Schema,
} from './schema.js';
import { isObject, quote, addIssue, readFields, readList } from './read-fields.js';

/**
 * What any row may have beside its value and its name.
 * @internal
 */
export const rowEntries = {
  label: text,
  percent: amount,
  ...printed,
  qualifier: keyword(['about', 'over', 'nearly', 'under', 'estimate']),
  mark,
  asOf: date,
  source,
  note: text,
  previous,
  partOf: text,
  other: boolean,
  authored: boolean,
};

/** Where rows write their figure; decoded it is the `value`. */
const FIGURES = ['count', 'amount', 'value'];

/** What a row may give in the place of its value. */
const OTHERWISE = ['percent', 'words', 'required', 'received', 'gap'];

type ReadRow<E> = LenientEntries<typeof rowEntries & Omit<E, 'value' | 'count' | 'amount'>> &
  Pick<Row, 'value' | 'words'>;

/**
 * A list of rows with fields of their own, of which `name` can stand for a label.
 * @internal
 */
export function rows<const E extends Entries>(own: E, name: (keyof E | 'label') & string) {
  const row = object({ ...rowEntries, ...own });
  return {
    ...array(row),
    read(value: unknown, path: string, report: Report): readonly ReadRow<E>[] | undefined {
      if (!Array.isArray(value)) return undefined;
      const named = new Map<unknown, unknown>();
      return readList(value, path, report, (each) =>
        readRow<E>(row, each, '', report, name, named),
      );
    },
  };
}

/**
 * Reads a row, or leaves it out and counts it. As in `walk`, the type is the overload's word.
 * @internal
 */
export function readRow<E>(
  row: Schema,
  raw: unknown,
  path: string,
  report: Report,
  name?: string,
  named?: Map<unknown, unknown>,
): ReadRow<E> | undefined;
/** @internal */
export function readRow(
  row: Schema,
  raw: unknown,
  path: string,
  report: Report,
  name = '',
  named = new Map<unknown, unknown>(),
): unknown {
  const source = raw ?? {};
  const fields: unknown = readFields(row, source, path, report);
  const isUnread = (key: string): boolean =>
    Boolean(row.entries?.[key]) &&
    isObject(source) &&
    source[key] != null &&
    isObject(fields) &&
    fields[key] === undefined;
  if (!isObject(source) || !isObject(fields) || FIGURES.some(isUnread)) {
    report.leftOut++;
    return undefined;
  }
  const { value, said } = figureOf(fields);
  const isEmpty = value === null && OTHERWISE.every((key) => said[key] === undefined);
  if (isEmpty && OTHERWISE.some(isUnread)) {
    report.leftOut++;
    return undefined;
  }
  const code = source[name];
  // A code that we don't know is better than no name
  const label =
    said.label ?? (said[name] || typeof code !== 'string' || !/\S/.test(code) ? undefined : code);
  const title = label ?? said[name];
  if (name && !title && !said.other) {
    if (isEmpty) {
      report.leftOut++;
      addIssue(report, 'empty-row', path, {}, 'error');
      return undefined;
    }
    addIssue(report, 'name-missing', path, { value: quote(value) });
  }
  if (title) {
    const key =
      typeof title === 'string' && !said.place
        ? title
        : `\n${written(title)}\n${written(said.place)}`;
    if (named.has(key))
      addIssue(report, 'duplicate-label', path, {
        label: isObject(title) ? quote(Object.values(title)[0]) : quote(title),
        first: quote(named.get(key)),
        value: quote(value),
      });
    else named.set(key, value);
  }
  // Most rows are whole as they were read.
  if (value !== null && label === said.label && said === fields) return said;
  return label === undefined ? { ...said, value } : { ...said, label, value };
}

/**
 * The figure of a row under its one name. Only rows that name it otherwise are taken apart: of
 * thousands that would be felt.
 */
function figureOf(fields: Readonly<Record<string, unknown>>): {
  value: unknown;
  said: Readonly<Record<string, unknown>>;
} {
  if (!('count' in fields || 'amount' in fields)) return wordsOf(fields['value'] ?? null, fields);
  const { count, amount, value = amount ?? count ?? null, ...said } = fields;
  return { value, said };
}

/** What a row says in words in the place of its value has a name of its own. */
function wordsOf(
  value: unknown,
  said: Readonly<Record<string, unknown>>,
): ReturnType<typeof figureOf> {
  return value === null || typeof value === 'number'
    ? { value, said }
    : { value: null, said: { ...said, words: value } };
}

/** A text with its languages, as one string: two that say the same are the same. */
function written(text: unknown): unknown {
  return isObject(text) ? `{${Object.entries(text).flat().join()}` : text;
}
