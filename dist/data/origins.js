import { country } from './countries.js';
import { count, date, source, text } from './fields.js';
import { group } from './groups.js';
import { checkTotal, rows } from './rows.js';
import { array, object } from './schema.js';
import { section, sectionDecoder } from './section.js';
// The statistics of the United Nations count them among the countries
const KINDS = { UNK: 'unknown', UKN: 'unknown', XXA: 'stateless' };
const origin = { ...country, read: (value, path, report) => Object.keys(KINDS).find((code) => code === value) ?? country.read(value, path, report) };
/** @internal */
export const OriginsSchema = section({
    total: count,
    lists: array(object({ group, title: text, total: count, asOf: date, source, note: text, rows: rows({ country: origin, value: count }, 'country') })),
});
/** Reads the origins of a document, or of the section alone. */
export const decodeOrigins = sectionDecoder('origins', OriginsSchema, ({ lists = [], ...rest }, prefix, report) => ({
    ...rest,
    lists: lists.map((list, index) => {
        checkTotal(list.rows ?? [], list.total, `${prefix}lists[${index}].rows`, report);
        return {
            ...list,
            rows: (list.rows ?? []).map((row) => {
                const kind = KINDS[row.country ?? ''];
                // The row is ours alone: another copy of thousands would be felt.
                if (!kind)
                    return Object.assign(row, { kind: row.other ? 'other' : 'country' });
                const nowhere = { ...row, kind: row.other ? 'other' : kind };
                delete nowhere.country;
                return nowhere;
            }),
        };
    }),
}));
