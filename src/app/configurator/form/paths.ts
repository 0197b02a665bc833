import { isObject } from '../../../data/read-fields.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';

/** The path of a field in a place; the place's own where the field has no name. */
export const joined = (place: string, name: string): string =>
  place && name ? `${place}.${name}` : place || name;

/** Whether a path is a place or leads into it. */
export const isWithin = (path: string, place: string): boolean =>
  place === '' ||
  path === place ||
  (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)));

/** The path of a list's row, and the list and number of a row's path. */
export const rowPath = (list: string, index: number): string => `${list}[${index}]`;

/** The path of a figure's number: itself, or `value` where more is said of it. */
export const figurePath = (draft: Draft, path: string): string =>
  isObject(valueAt(draft, path)) ? joined(path, 'value') : path;

/**
 * Where a row has its number: formats have `count` or `amount` beside `value`, which is read first.
 */
export const numberName = (draft: Draft, row: string, name: string): string =>
  valueAt(draft, joined(row, 'value')) == null ? name : 'value';

/** The names that a text and an address have where they stand together. */
export interface Addressed {
  readonly text: string;
  readonly address: string;
}

/** Where a text that may have an address has its words: itself, or a field beside the address. */
export function wordsPath(draft: Draft, path: string, { text, address }: Addressed): string {
  const value = valueAt(draft, path);
  return isObject(value) && (text in value || address in value) ? joined(path, text) : path;
}

/**
 * A draft with a field of a place changed. A number or a text that stood there alone goes under
 * `first`: `8087` is `{ "value": 8087, … }`. Nothing empty is left behind.
 */
export function withField(
  draft: Draft,
  place: string,
  name: string,
  value: unknown,
  first = 'value',
): Draft {
  const alone = place && name ? valueAt(draft, place) : undefined;
  const isAlone =
    alone !== undefined &&
    alone !== null &&
    (!isObject(alone) || (first === 'text' && !('text' in alone || 'url' in alone)));
  const path = joined(place, name);
  if (value === undefined) return isAlone ? draft : without(draft, path);
  return withValueAt(isAlone ? withValueAt(draft, place, { [first]: alone }) : draft, path, value);
}

/**
 * A draft without a field, and without the objects that it leaves empty. Rows stay: their author
 * takes them away.
 */
export function without(draft: Draft, path: string): Draft {
  const left = withValueAt(draft, path, undefined);
  const parent = path.replace(/\.[^.[\]]+$/, '');
  const isEmpty =
    parent !== path &&
    !parent.endsWith(']') &&
    isObject(valueAt(left, parent)) &&
    Object.keys(Object(valueAt(left, parent))).length === 0;
  return isEmpty ? without(left, parent) : left;
}
