import {
  amount,
  boolean,
  date,
  keyword,
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
import { isObject, shown, tell, walk, walkItems } from './walk.js';

/**
 * What any row may have beside its value and its name.
 * @internal
 */
export const rowEntries = {
  label: text,
  percent: amount,
  ...printed,
  qualifier: keyword(['about', 'over', 'nearly', 'under', 'estimate']),
  asOf: date,
  source,
  note: text,
  previous,
  partOf: text,
  other: boolean,
  authored: boolean,
};

/** Thrown where the time of a go is over. */
const OVER = new Error('over');

/**
 * What a go under way has read of rows, by their schema and what they are read from, and when it is
 * over.
 */
let going:
  | {
      readonly read: Map<Schema, Map<unknown, unknown>>;
      readonly milliseconds: number;
      end?: number;
    }
  | undefined;

/**
 * Reads a document of thousands of rows in several goes, so that the page has its turn between
 * them. Each call reads new rows for so many milliseconds and returns whether all is read; the next
 * one takes what was read without a remark as it is.
 */
export function inGoes(decode: () => unknown): (milliseconds: number) => boolean {
  const read = new Map<Schema, Map<unknown, unknown>>();
  return (milliseconds) => {
    going = { read, milliseconds };
    try {
      decode();
      return true;
    } catch (error) {
      // Whatever else is wrong is found again, and told, when the document is read for the drawing.
      return error !== OVER;
    } finally {
      going = undefined;
    }
  };
}

/** The fields of a row. */
function fieldsOf(row: Schema, source: unknown, path: string, report: Report): unknown {
  if (!going || !isObject(source)) return walk(row, source, path, report);
  const rows = going.read.get(row) ?? new Map<unknown, unknown>();
  going.read.set(row, rows);
  const known = rows.get(source);
  if (known) return known;
  // From the first new row on: what was read before is gone through in each go.
  const now = performance.now();
  going.end ??= now + going.milliseconds;
  if (now > going.end) throw OVER;
  const told = report.issues.length;
  const fields = walk(row, source, path, report);
  if (report.issues.length === told) rows.set(source, fields);
  return fields;
}

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
      return walkItems(value, path, report, (each) =>
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
  const fields = fieldsOf(row, source, path, report);
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
      tell(report, 'empty-row', path, {}, 'error');
      return undefined;
    }
    tell(report, 'name-missing', path, { value: shown(value) });
  }
  if (title) {
    const key =
      typeof title === 'string' && !said.place
        ? title
        : `\n${written(title)}\n${written(said.place)}`;
    if (named.has(key))
      tell(report, 'duplicate-label', path, {
        label: isObject(title) ? shown(Object.values(title)[0]) : shown(title),
        first: shown(named.get(key)),
        value: shown(value),
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
