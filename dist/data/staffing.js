import { count, countOrSum, keyword, text } from './fields.js';
import { checkList } from './list-checks.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
const CATEGORIES = ['national', 'international', 'affiliate', 'un-volunteers', 'interns'];
const KINDS = [
    'representation',
    'country-office',
    'branch-office',
    'sub-office',
    'field-office',
    'field-unit',
];
/** @internal */
export const StaffingSchema = section({
    total: countOrSum,
    staff: rows({ category: keyword(CATEGORIES), count, value: count }, 'category'),
    offices: rows({ kind: keyword(KINDS), place: text, count, value: count }, 'kind'),
});
/** Reads the staff and offices of a document, or of the section alone. */
export const decodeStaffing = sectionDecoder('staffing', StaffingSchema, ({ staff = [], offices = [], total, ...rest }, prefix, report) => {
    const stated = total === 'sum' ? undefined : total;
    checkList({
        rows: staff,
        path: `${prefix}staff`,
        total: stated,
        print: rest,
        keyOf: ({ category }) => category,
    }, report);
    checkList({ rows: offices, path: `${prefix}offices`, keyOf: ({ kind }) => kind }, report);
    if (total === 'sum')
        return { ...rest, sumsUp: true, staff, offices };
    return { ...rest, ...(total !== undefined && { total }), staff, offices };
});
