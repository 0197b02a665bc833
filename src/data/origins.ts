import { country } from './countries.js';
import { count, date, source, text, type Row, type Section, type Source, type Text } from './fields.js';
import { group, type GroupKey } from './groups.js';
import { checkTotal, rows } from './rows.js';
import { array, object, type Report } from './schema.js';
import { section, sectionDecoder } from './section.js';

/** Where people came from, a list a group of people. */
export interface Origins extends Section {
  readonly lists: readonly OriginList[];
}

export interface OriginList {
  readonly group?: GroupKey;
  readonly title?: Text;
  /** As the data states it; never a sum of ours. */
  readonly total?: number | null;
  readonly asOf?: Text;
  readonly source?: Source;
  readonly note?: Text;
  readonly rows: readonly OriginRow[];
}

export interface OriginRow extends Row {
  /** An alpha-2 code. */
  readonly country?: string;
  /** Only countries rank. */
  readonly kind: 'country' | 'unknown' | 'stateless' | 'other';
}

// The statistics of the United Nations count them among the countries
const KINDS: Readonly<Record<string, 'unknown' | 'stateless'>> = { UNK: 'unknown', UKN: 'unknown', XXA: 'stateless' };

const origin = { ...country, read: (value: unknown, path: string, report: Report) => Object.keys(KINDS).find((code) => code === value) ?? country.read(value, path, report) };

/** @internal */
export const OriginsSchema = section({
  total: count,
  lists: array(object({ group, title: text, total: count, asOf: date, source, note: text, rows: rows({ country: origin, value: count }, 'country') })),
});

/** Reads the origins of a document, or of the section alone. */
export const decodeOrigins = sectionDecoder('origins', OriginsSchema, ({ lists = [], ...rest }, prefix, report): Origins => ({
  ...rest,
  lists: lists.map((list, index) => {
    checkTotal(list.rows ?? [], list.total, `${prefix}lists[${index}].rows`, report);
    return {
      ...list,
      rows: (list.rows ?? []).map((row) => {
        const kind = KINDS[row.country ?? ''];
        // The row is ours alone: another copy of thousands would be felt.
        if (!kind) return Object.assign(row, { kind: row.other ? 'other' as const : 'country' as const });
        const nowhere = { ...row, kind: row.other ? 'other' as const : kind };
        delete nowhere.country;
        return nowhere;
      }),
    };
  }),
}));
