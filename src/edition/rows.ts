import { isCurrency } from '../data/currencies.js';
import { date, printed, text, type Printed, type Row, type Text } from '../data/fields.js';
import { printWithin } from '../data/printed.js';
import { isObject, readFields } from '../data/read-fields.js';
import { readRow } from '../data/rows.js';
import { object, type Report } from '../data/schema.js';
import { textsOf } from '../data/texts.js';
import type { ListRule } from './lists.js';
import type { Figure, Place } from './place.js';

/** What is said around a row for all its numbers. */
export interface Around extends Printed {
  readonly asOf?: Text;
  readonly dateAt?: string;
  /** The currency of the section. */
  readonly unit?: Text;
}

const NUMBERS = ['value', 'count', 'amount'] as const;

/** A row with its numbers; undefined where it says nothing at all. */
export function readRowPlace(
  raw: unknown,
  path: string,
  rule: ListRule,
  around: Around,
  report: Report,
): Place | undefined {
  if (!isObject(raw)) return undefined;
  // What isn't a number is left out of figures, with its row; here it is still that row.
  const row =
    readRow(rule.row, raw, path, report, rule.code) ??
    readRow(rule.row, without(raw, NUMBERS), path, report, rule.code) ??
    readRow(rule.row, without(raw, [...NUMBERS, 'percent']), path, report, rule.code) ??
    // Without a name and a number it still has its place.
    readRow(rule.row, without(raw, [...NUMBERS, 'percent']), path, report);
  if (!row) return undefined;
  return {
    field: rule.name,
    path,
    ...named(raw, row, rule, report),
    ...dated(row.asOf, path, around),
    figures: figuresOf(raw, row, path, rule, { ...around, ...printWithin(row, around) }, report),
    inside: [],
  };
}

const listHead = object({ asOf: date, ...printed });

/** A list that is a row of another: its names, and what it says for its rows. */
export function readListHead(
  raw: Readonly<Record<string, unknown>>,
  path: string,
  rule: ListRule,
  around: Around,
  report: Report,
): { readonly head: Place; readonly near: Around } {
  const fields = readFields(listHead, raw, path, report) ?? {};
  const own = dated(fields.asOf, path, around);
  const near = { ...printWithin(fields, around), ...own };
  const head = {
    field: rule.name,
    path,
    ...named(raw, {}, rule, report),
    ...own,
    figures: [],
    inside: [],
  };
  return { head, near };
}

/** The date of a place: its own, else that of what it stands in. */
export const dated = (
  own: Text | undefined,
  path: string,
  { asOf, dateAt }: Pick<Around, 'asOf' | 'dateAt'>,
): Pick<Place, 'asOf' | 'dateAt'> =>
  own === undefined
    ? { ...(asOf !== undefined && { asOf }), ...(dateAt !== undefined && { dateAt }) }
    : { asOf: own, dateAt: path ? `${path}.asOf` : 'asOf' };

/** By what a row is known: its code, the author's name, an office's town. */
function named(
  raw: Readonly<Record<string, unknown>>,
  row: Pick<Row, 'label' | 'other'>,
  { code: codeName, label: labelName }: ListRule,
  report: Report,
): Pick<Place, 'code' | 'label' | 'town'> {
  const read = (name: string): Text | undefined => readFields(text, raw[name], '', report);
  const given: unknown = codeName === labelName ? undefined : Object(row)[codeName];
  const code = given ?? (codeName === 'group' && labelName === 'title' ? raw[codeName] : undefined);
  const label = row.label ?? read(labelName);
  const town = read('place');
  return {
    ...(typeof code === 'string' ? { code } : row.other ? { code: 'other' } : {}),
    ...(label !== undefined && { label }),
    ...(town !== undefined && { town }),
  };
}

function figuresOf(
  raw: Readonly<Record<string, unknown>>,
  row: Row,
  path: string,
  { counts, number }: ListRule,
  { unit: currency, scale, decimals }: Around,
  report: Report,
): Figure[] {
  const name =
    NUMBERS.find((each) => raw[each] != null) ?? NUMBERS.find((each) => each in raw) ?? number;
  const unit = counts === 'number' ? readFields(text, raw['unit'], path, report) : currency;
  const { value, words, qualifier, percent } = row;
  const isUnread = value === null && words === undefined && raw[name] != null;
  const said = {
    ...(scale && { scale }),
    ...(decimals !== undefined && { decimals }),
    ...(qualifier && { qualifier }),
  };
  const figure: Figure = {
    ...said,
    path: `${path}.${name}`,
    name: 'number',
    counts: counts === 'number' ? countsIn(unit) : counts,
    value,
    ...(words !== undefined && { words }),
    ...(unit !== undefined && { unit }),
    ...(isUnread && { isUnread }),
  };
  const share: Figure = {
    ...(value === null && said),
    path: `${path}.percent`,
    name: 'share',
    counts: 'share',
    value: percent ?? null,
    unit: '%',
  };
  const hasNumber = value !== null || words !== undefined || isUnread || name in raw;
  return [...(hasNumber ? [figure] : []), ...('percent' in raw ? [share] : [])];
}

/** What a key figure counts, by its unit. */
function countsIn(unit: Text | undefined): Figure['counts'] {
  const units = textsOf(unit);
  if (units.includes('%')) return 'share';
  return units.some((each) => isCurrency(each) || /^(US\$|\p{Sc})$/u.test(each))
    ? 'money'
    : 'number';
}

const without = (raw: Readonly<Record<string, unknown>>, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !names.includes(name)));
