import type { Draft } from '../draft.js';
import { valueAt } from '../draft.js';

/** A section whose rows can be pasted. */
export const PASTE_SECTIONS = ['population', 'origins', 'funding', 'staffing', 'donors'] as const;
export type PasteSection = (typeof PASTE_SECTIONS)[number];

/** Sections whose numbers are amounts of money. */
export const isMoneySection = (section: PasteSection): boolean =>
  section === 'donors' || section === 'funding';

/** How a section keeps its rows: where, what names them, and what their number is called. */
export interface RowsOf {
  readonly rows: string;
  readonly total: string;
  readonly key: 'group' | 'country' | 'category' | 'name';
  readonly number: 'value' | 'count' | 'amount';
}

/** Where the rows of a section stand; of origins, in which of its lists. */
export function rowsOf(section: PasteSection, list = 0): RowsOf {
  switch (section) {
    case 'population':
      return {
        rows: 'population.groups',
        total: 'population.total',
        key: 'group',
        number: 'value',
      };
    case 'origins':
      return {
        rows: `origins.lists[${list}].rows`,
        total: `origins.lists[${list}].total`,
        key: 'country',
        number: 'value',
      };
    case 'funding':
      return { rows: 'funding', total: 'funding.total', key: 'name', number: 'value' };
    case 'staffing':
      return { rows: 'staffing.staff', total: 'staffing.total', key: 'category', number: 'count' };
    case 'donors':
      return { rows: 'donors.items', total: 'donors.total', key: 'country', number: 'amount' };
  }
}

/** A list at a path of a draft; empty where there is none. */
export function listAt(draft: Draft, path: string): readonly unknown[] {
  const list = valueAt(draft, path);
  return Array.isArray(list) ? list : [];
}
