import { country } from './countries.js';
import { count, date, printed, source, text, } from './fields.js';
import { group } from './groups.js';
import { checkList, checkWholeShares } from './list-checks.js';
import { printWithin } from './printed.js';
import { rows } from './rows.js';
import { array, object } from './schema.js';
import { section, sectionDecoder } from './section.js';
import { quote } from './read-fields.js';
/**
 * Codes that the statistics of UNHCR have among those of countries. Source: the list of countries
 * of the population statistics, https://api.unhcr.org/population/v1/countries/.
 */
const KINDS = {
    UNK: 'unknown',
    UKN: 'unknown',
    XXA: 'stateless',
    STA: 'stateless',
    VAR: 'various',
    TIB: 'tibetan',
};
const origin = {
    ...country,
    read(value, path, report) {
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
export const decodeOrigins = sectionDecoder('origins', OriginsSchema, ({ lists = [], ...rest }, prefix, report) => ({
    ...rest,
    lists: lists.map((list, index) => {
        const path = `${prefix}lists[${index}].rows`;
        const read = list.rows ?? [];
        checkList({
            rows: read,
            path,
            total: list.total,
            print: printWithin(list, rest),
            keyOf: ({ country: code }) => code,
        }, report);
        checkWholeShares(read, path, report);
        return {
            ...list,
            rows: read.map((row) => {
                const kind = KINDS[row.country ?? ''];
                // The row is ours alone: another copy of thousands would be felt.
                if (!kind)
                    return Object.assign(row, {
                        kind: row.other ? 'other' : 'country',
                    });
                const nowhere = { ...row, kind: row.other ? 'other' : kind };
                delete nowhere.country;
                return nowhere;
            }),
        };
    }),
}));
