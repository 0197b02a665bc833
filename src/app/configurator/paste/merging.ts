import { alpha2Of } from '../../../data/countries.js';
import { isObject } from '../../../data/walk.js';
import { withValueAt, type Draft } from '../draft.js';
import { listAt, rowsOf, type PasteSection } from './sections.js';

/** A draft with pasted rows behind its own, or in their place; where a total was taken, too, as it is stated. */
export function withRows(
  draft: Draft,
  section: PasteSection,
  { rows, total, list = 0, replace }: { readonly rows: readonly object[]; readonly total?: number | undefined; readonly list?: number; readonly replace: boolean },
): Draft {
  const places = rowsOf(section, list);
  const next = withValueAt(draft, places.rows, [...replace ? [] : listAt(draft, places.rows), ...rows]);
  return total === undefined ? next : withValueAt(next, places.total, total);
}

/** The names that a draft has in a list already: keys, or labels in small letters. */
export function namesThere(draft: Draft, section: PasteSection, list = 0): ReadonlySet<string> {
  const { rows, key } = rowsOf(section, list);
  return new Set(listAt(draft, rows).flatMap((row) => {
    if (!isObject(row)) return [];
    const { [key]: known, label } = row;
    if (typeof known === 'string') return [(key === 'country' && alpha2Of(known)) || known];
    return (isObject(label) ? Object.values(label) : [label]).flatMap((text) => (typeof text === 'string' ? [text.toLowerCase()] : []));
  }));
}
