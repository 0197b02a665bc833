import { amountOrWords, text } from './fields.js';
import { checkList, tellFraction } from './list-checks.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
/** @internal */
export const KeyFiguresSchema = section({
    items: rows({ text, unit: text, value: amountOrWords }, 'text'),
});
/** Reads the key figures of a document, or of the section alone. */
export const decodeKeyFigures = sectionDecoder('keyFigures', KeyFiguresSchema, ({ items = [], ...rest }, prefix, report) => {
    const path = `${prefix}items`;
    checkList({ rows: items, path, keyOf: () => undefined }, report);
    items.forEach(({ unit, value }, index) => {
        if (unit === '%' && value !== null && value > 0 && value < 1)
            tellFraction(value, `${path}[${index}].value`, report);
    });
    return { ...rest, items };
});
