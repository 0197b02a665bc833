import { isObject } from '../data/read-fields.js';
import type { Edits } from './edit.js';
import type { Figure, Place } from './place.js';

/** How a row is emptied, and where each of its numbers goes then. */
export interface Emptying {
  readonly edit: Edits;
  readonly paths: readonly string[];
}

/** Where the form writes a number, in lists that don't call it `value`. */
const NUMBERS: Readonly<Record<string, string>> = { staffing: 'count', donors: 'amount' };

/**
 * Takes the numbers out of a row, or out of a number that stands alone. `null` keeps a field's
 * place.
 */
export function emptyRow(place: Place, section: string, figures: readonly Figure[]): Emptying {
  const { path, field } = place;
  const number = NUMBERS[section] ?? 'value';
  const isAlone = figures.every((figure) => figure.path === path);
  const previous = previousOf(place);
  if (isAlone && !/^(required|received|gap)$/.test(field))
    return { edit: () => null, paths: [path] };
  if (isAlone)
    return {
      edit: () => ({ value: null, ...(previous && { previous }) }),
      paths: [`${path}.value`],
    };
  return {
    edit: (row) => (isObject(row) ? emptied(row, number, previous) : row),
    paths: figures.map((figure) =>
      figure.name === 'share' ? figure.path : figure.path.replace(/\w+$/, number),
    ),
  };
}

function emptied(
  row: Readonly<Record<string, unknown>>,
  number: string,
  previous: object | undefined,
): object {
  const kept = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    // A `value` beside `count` would be read first, and its null would hide the new number.
    if (name === 'value' && number !== 'value') return number in row ? [] : [[number, null]];
    if (name === number || name === 'percent') return [[name, null]];
    // "About" was said of the old number. An earlier figure without a date would look like it.
    if (name === 'qualifier') return [];
    if (name === 'previous')
      return previous ? [[name, previous]] : isDated(value) ? [[name, value]] : [];
    return [[name, value]];
  });
  const fields = Object.fromEntries(kept);
  return previous && !('previous' in fields) ? { ...fields, previous } : fields;
}

const isDated = (previous: unknown): boolean => isObject(previous) && previous['asOf'] != null;

/**
 * The number of a row, else its share, with its date and its unit: whatever the row counts later,
 * the figure before keeps its own. The format has no "about" for it, so that only exact numbers
 * become one.
 */
function previousOf({ figures, asOf }: Place): object | undefined {
  const [figure] = figures.filter(({ value }) => value !== null);
  if (!figure || figure.qualifier) return undefined;
  const { value, unit } = figure;
  return { value, ...(asOf !== undefined && { asOf }), ...(unit !== undefined && { unit }) };
}

/** Whether a number becomes its row's `previous`; totals and shares have no place for it. */
export function isCarried(figure: Figure, place: Place): boolean {
  const isOfRow = figure.path !== place.path || /^(required|received|gap)$/.test(place.field);
  const [first] = place.figures.filter(({ value }) => value !== null);
  return isOfRow && figure === first && !figure.qualifier;
}
