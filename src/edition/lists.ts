import { DonorsSchema } from '../data/donors.js';
import type { SectionName } from '../data/fields.js';
import { amountRow, FundingSchema } from '../data/funding.js';
import { KeyFiguresSchema } from '../data/key-figures.js';
import { OriginsSchema } from '../data/origins.js';
import { PopulationSchema } from '../data/population.js';
import type { Schema } from '../data/schema.js';
import { StaffingSchema } from '../data/staffing.js';
import type { Figure } from './place.js';

/** A list of rows: what its rows are, by what they are known, and where they have their number. */
export interface ListRule {
  readonly name: string;
  readonly row: Schema;
  /** The field that has the word or the code by which the format calls a row. */
  readonly code: string;
  /** The field that has the author's name for it. */
  readonly label: string;
  /** Where a row has its number by default. */
  readonly number: 'value' | 'count' | 'amount';
  readonly counts: Figure['counts'];
  /** Amounts that a row has inside. */
  readonly amounts: readonly string[];
  /** The list that each row is, where it is one. */
  readonly rows?: ListRule;
}

const list = (rule: Partial<ListRule> & Pick<ListRule, 'name' | 'row' | 'counts'>): ListRule => ({
  code: 'label',
  label: 'label',
  number: 'value',
  amounts: [],
  ...rule,
});

const { groups } = PopulationSchema.entries;
const { lists } = OriginsSchema.entries;
const { parts } = FundingSchema.entries;
const { staff, offices } = StaffingSchema.entries;
const keyFigures = KeyFiguresSchema.entries.items;
const donors = DonorsSchema.entries.items;

const people = 'people' as const;

/** The lists of each section. The first says what the section's total counts. */
export const LISTS: Readonly<Record<SectionName, readonly ListRule[]>> = {
  population: [list({ name: 'groups', row: groups.item, code: 'group', counts: people })],
  origins: [
    list({
      name: 'lists',
      row: lists.item,
      code: 'group',
      label: 'title',
      counts: people,
      rows: list({
        name: 'rows',
        row: lists.item.entries.rows.item,
        code: 'country',
        counts: people,
      }),
    }),
  ],
  funding: [
    list({
      name: 'parts',
      row: parts.item,
      counts: 'money',
      amounts: ['required', 'received', 'gap'],
    }),
  ],
  staffing: [
    list({ name: 'staff', row: staff.item, code: 'category', number: 'count', counts: people }),
    list({ name: 'offices', row: offices.item, code: 'kind', number: 'count', counts: people }),
  ],
  keyFigures: [
    list({ name: 'items', row: keyFigures.item, code: 'text', label: 'text', counts: 'number' }),
  ],
  donors: [
    list({ name: 'items', row: donors.item, code: 'country', number: 'amount', counts: 'money' }),
  ],
};

/** An amount that stands alone, such as the requirement. */
export const AMOUNT: ListRule = list({
  name: '',
  row: amountRow,
  code: '',
  counts: 'money',
});
