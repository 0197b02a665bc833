import { country } from './countries.js';
import {
  count,
  date,
  printed,
  source,
  text,
  type Printed,
  type Row,
  type Section,
  type Source,
  type Text,
} from './fields.js';
import { group, type GroupKey } from './groups.js';
import { checkList, checkWholeShares } from './list-checks.js';
import { printWithin } from './printed.js';
import { rows } from './rows.js';
import { array, object, type Report } from './schema.js';
import { section, sectionDecoder } from './section.js';
import { quote } from './read-fields.js';

/** Where people came from, one list per group of people. */
export interface Origins extends Section {
  readonly lists: readonly OriginList[];
}

export interface OriginList extends Printed {
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
  readonly kind: 'country' | 'other' | Nowhere;
}

type Nowhere = 'unknown' | 'stateless' | 'various' | 'tibetan';

/**
 * Codes that the statistics of UNHCR have among those of countries. Source: the list of countries
 * of the population statistics, https://api.unhcr.org/population/v1/countries/.
 */
const KINDS: Readonly<Record<string, Nowhere>> = {
  UNK: 'unknown',
  UKN: 'unknown',
  XXA: 'stateless',
  STA: 'stateless',
  VAR: 'various',
  TIB: 'tibetan',
};

const origin = {
  ...country,
  read(value: unknown, path: string, report: Report): string | null | undefined {
    const code = quote(value).toUpperCase();
    return Object.hasOwn(KINDS, code) ? code : country.read(value, path, report);
  },
};

const list = object({
  group,
  title: text,
  total: count,
  asOf: date,
  source,
  note: text,
  ...printed,
  rows: rows({ country: origin, value: count }, 'country'),
});

/** @internal */
export const OriginsSchema = section({
  total: count,
  lists: array(list),
});

/** Reads the origins of a document, or of the section alone. */
export const decodeOrigins = sectionDecoder(
  'origins',
  OriginsSchema,
  ({ lists = [], ...rest }, prefix, report): Origins => ({
    ...rest,
    lists: lists.map((list, index) => {
      const path = `${prefix}lists[${index}].rows`;
      const read = list.rows ?? [];
      checkList(
        {
          rows: read,
          path,
          total: list.total,
          print: printWithin(list, rest),
          keyOf: ({ country: code }) => code,
        },
        report,
      );
      checkWholeShares(read, path, report);
      return {
        ...list,
        rows: read.map((row) => {
          const kind = KINDS[row.country ?? ''];
          // The row is ours alone: another copy of thousands would be felt.
          if (!kind)
            return Object.assign(row, {
              kind: row.other ? ('other' as const) : ('country' as const),
            });
          const nowhere = { ...row, kind: row.other ? ('other' as const) : kind };
          delete nowhere.country;
          return nowhere;
        }),
      };
    }),
  }),
);
