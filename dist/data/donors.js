import { country } from './countries.js';
import { amount, currency, text } from './fields.js';
import { checkList } from './list-checks.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
/** @internal */
export const DonorsSchema = section({
    currency,
    items: rows({ country, amount, value: amount }, 'country'),
    thanks: text,
    closing: text,
});
/** Reads the donors of a document, or of the section alone. */
export const decodeDonors = sectionDecoder('donors', DonorsSchema, ({ items = [], ...rest }, prefix, report) => {
    checkList({
        rows: items,
        path: `${prefix}items`,
        total: rest.total,
        print: rest,
        keyOf: ({ country: code }) => code,
    }, report);
    return { ...rest, items };
});
