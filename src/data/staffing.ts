import { count, countOrSum, keyword, text, type Row, type Section, type Text } from './fields.js';
import { checkList } from './list-checks.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';

const CATEGORIES = ['national', 'international', 'affiliate', 'un-volunteers', 'interns'] as const;
const KINDS = [
  'representation',
  'country-office',
  'branch-office',
  'sub-office',
  'field-office',
  'field-unit',
] as const;

export type StaffCategory = (typeof CATEGORIES)[number];
export type OfficeKind = (typeof KINDS)[number];

/** Who works there, and from where. Its total is that of the staff. */
export interface Staffing extends Section {
  readonly staff: readonly StaffRow[];
  readonly offices: readonly OfficeRow[];
  /** The document asks for the sum of the staff in the place of a stated total. */
  readonly sumsUp?: boolean;
}

export interface StaffRow extends Row {
  readonly category?: StaffCategory;
}

export interface OfficeRow extends Row {
  readonly kind?: OfficeKind;
  readonly place?: Text;
}

/** @internal */
export const StaffingSchema = section({
  total: countOrSum,
  staff: rows({ category: keyword(CATEGORIES), count, value: count }, 'category'),
  offices: rows({ kind: keyword(KINDS), place: text, count, value: count }, 'kind'),
});

/** Reads the staff and offices of a document, or of the section alone. */
export const decodeStaffing = sectionDecoder(
  'staffing',
  StaffingSchema,
  ({ staff = [], offices = [], total, ...rest }, prefix, report): Staffing => {
    const stated = total === 'sum' ? undefined : total;
    checkList(
      {
        rows: staff,
        path: `${prefix}staff`,
        total: stated,
        print: rest,
        keyOf: ({ category }) => category,
      },
      report,
    );
    checkList({ rows: offices, path: `${prefix}offices`, keyOf: ({ kind }) => kind }, report);
    if (total === 'sum') return { ...rest, sumsUp: true, staff, offices };
    return { ...rest, ...(total !== undefined && { total }), staff, offices };
  },
);
