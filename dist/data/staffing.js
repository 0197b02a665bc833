import { count, keyword, text } from './fields.js';
import { checkTotal, rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
const CATEGORIES = ['national', 'international', 'affiliate', 'un-volunteers', 'interns'];
const KINDS = ['representation', 'country-office', 'branch-office', 'sub-office', 'field-office', 'field-unit'];
/** @internal */
export const StaffingSchema = section({
    total: count,
    staff: rows({ category: keyword(CATEGORIES), count, value: count }, 'category'),
    offices: rows({ kind: keyword(KINDS), place: text, count, value: count }, 'kind'),
});
/** Reads the staff and offices of a document, or of the section alone. */
export const decodeStaffing = sectionDecoder('staffing', StaffingSchema, ({ staff = [], offices = [], ...rest }, prefix, report) => {
    checkTotal(staff, rest.total, `${prefix}staff`, report);
    return { ...rest, staff, offices };
});
