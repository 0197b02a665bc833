import { alpha2Of } from '../../../data/countries.js';
import { isObject } from '../../../data/read-fields.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';
import { withFunding } from './funding.js';
import { isMoneySection, listAt, rowsOf, type PasteSection } from './sections.js';

/** What is taken out of a table. */
export interface Taken {
  readonly rows: readonly { readonly row: object; readonly group?: string | undefined }[];
  /** Stated totals, that of a group or of the whole table. */
  readonly totals?: readonly { readonly value: number; readonly group?: string | undefined }[];
  /** Which list of origins the rows are for, where no column says it. */
  readonly list?: number;
  /** The rows take the place of those that are there. */
  readonly replace: boolean;
  /** What the amounts are in, where the table says so. */
  readonly currency?: string | undefined;
}

/** A draft with pasted rows behind its own, or in their place, and with what else was taken. */
export function withRows(
  draft: Draft,
  section: PasteSection,
  { rows, totals = [], list = 0, replace, currency }: Taken,
): Draft {
  const inCurrency = (taken: Draft): Draft =>
    currency ? withValueAt(taken, `${section}.currency`, currency) : taken;
  if (section === 'funding')
    return inCurrency(
      withFunding(
        draft,
        rows.map(({ row }) => row),
      ),
    );
  const groups = [...new Set(rows.map(({ group }) => group))];
  const isGrouped = groups.some((group) => group !== undefined);
  const placed = groups.reduce((before, group) => {
    const own = rows.filter((each) => each.group === group).map(({ row }) => row);
    const at = group === undefined ? list : listOf(before, group);
    const named =
      group === undefined ? before : withValueAt(before, `origins.lists[${at}].group`, group);
    const places = rowsOf(section, at);
    const there = listAt(named, places.rows);
    const next = withValueAt(
      named,
      places.rows,
      replace ? own.map((row) => filled(there, row, places.key)) : added(there, own, places.key),
    );
    const total = totals.find((each) =>
      isGrouped ? each.group !== undefined && each.group === group : true,
    );
    return total ? withValueAt(next, places.total, total.value) : next;
  }, draft);

  const whole = isGrouped ? totals.find(({ group }) => group === undefined) : undefined;
  return inCurrency(whole ? withValueAt(placed, 'origins.total', whole.value) : placed);
}

/** Rows behind those that are there; one that waits for its number gets it, in its place. */
function added(there: readonly unknown[], own: readonly object[], key: string): unknown[] {
  const waiting = there.filter(isWaiting);
  const places = new Map<unknown, object>();
  const others = own.filter((row) => {
    const place = sameRow(waiting, row, key);
    if (!place || places.has(place)) return true;
    places.set(place, row);
    return false;
  });
  const inPlace = there.map((each) => {
    const row = places.get(each);
    return row ? filled([each], row, key) : each;
  });
  return [...inPlace, ...others];
}

/** A row with what a table doesn't say of it: its author's label, and its value before. */
function filled(there: readonly unknown[], row: object, key: string): object {
  const same = sameRow(there, row, key);
  if (!same) return row;
  const { label, previous } = same;
  const keepsLabel =
    label !== undefined && (!labelOf(row) || labelsOf(same).includes(labelOf(row)));
  return {
    ...(previous !== undefined && { previous }),
    ...row,
    ...(keepsLabel && { label }),
  };
}

/** The one row that is called the same; of several with one key the one with its label. */
function sameRow(
  there: readonly unknown[],
  row: object,
  key: string,
): Readonly<Record<string, unknown>> | undefined {
  const names = namesOf(row, key);
  const alike = there
    .filter((each) => isObject(each))
    .filter((each) => namesOf(each, key).some((name) => names.includes(name)));
  const byLabel = alike.find((each) => labelsOf(each).includes(labelOf(row)));
  return byLabel ?? (alike.length === 1 ? alike[0] : undefined);
}

const labelOf = (row: object): string => labelsOf(row)[0] ?? '';

/** As a new edition leaves it: without a number. */
const isWaiting = (row: unknown): boolean =>
  isObject(row) &&
  ['value', 'count', 'amount', 'percent'].every(
    (field) => row[field] === undefined || row[field] === null,
  );

/**
 * The list of a group: its own, or one that nobody has said whose it is and that has no rows, else
 * a new one.
 */
function listOf(draft: Draft, group: string): number {
  const lists = listAt(draft, 'origins.lists');
  const own = lists.findIndex((list) => isObject(list) && list['group'] === group);
  if (own >= 0) return own;
  const free = lists.findIndex(
    (list, index) =>
      isObject(list) &&
      list['group'] === undefined &&
      !listAt(draft, `origins.lists[${index}].rows`).length,
  );
  return free >= 0 ? free : lists.length;
}

/** The names that a draft has in a list already: keys, or labels in small letters. */
export function namesThere(draft: Draft, section: PasteSection, list = 0): ReadonlySet<string> {
  if (section === 'funding')
    return new Set(FUNDING_NAMES.filter((name) => valueAt(draft, `funding.${name}`) !== undefined));
  const { rows, key } = rowsOf(section, list);
  return new Set(listAt(draft, rows).flatMap((row) => namesOf(row, key)));
}

/** What a row is called: its key, or its labels in small letters. */
function namesOf(row: unknown, key: string): string[] {
  if (!isObject(row)) return [];
  const known = row[key];
  if (typeof known === 'string') return [(key === 'country' && alpha2Of(known)) || known];
  return labelsOf(row);
}

/** Its labels in all languages, in small letters. */
function labelsOf(row: object): string[] {
  const label = 'label' in row ? row.label : undefined;
  return (isObject(label) ? Object.values(label) : [label]).flatMap((text) =>
    typeof text === 'string' ? [text.toLowerCase()] : [],
  );
}

const FUNDING_NAMES = ['required', 'received', 'gap', 'percent.received', 'percent.gap'];

/** What the amounts of a draft's section are in; undefined where it doesn't say. */
export function currencyThere(draft: Draft, section: PasteSection): string | undefined {
  const currency = isMoneySection(section) ? valueAt(draft, `${section}.currency`) : undefined;
  return typeof currency === 'string' && currency ? currency : undefined;
}
