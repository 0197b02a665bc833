import { amount, currency } from './fields.js';
import { checkTotal, readRow, rowEntries, rows } from './rows.js';
import { leaf, object } from './schema.js';
import { section, sectionDecoder } from './section.js';
import { isObject, tell, walk } from './walk.js';
/** @internal */
export const figureRow = object({ ...rowEntries, value: amount });
const figure = leaf('figure', (value, path, report) => {
    if (isObject(value)) {
        const read = readRow(figureRow, value, path, report);
        return read?.label || read?.value != null ? read : null;
    }
    const plain = walk(amount, value, path, report);
    if (plain !== undefined)
        return { value: plain };
    report.leftOut++;
    return null;
});
/** @internal */
export const FundingSchema = section({
    currency,
    required: figure,
    received: figure,
    gap: figure,
    percent: object({ received: amount, gap: amount }),
    parts: rows({ value: amount }, 'label'),
});
/** Reads the funding of a document, or of the section alone. */
export const decodeFunding = sectionDecoder('funding', FundingSchema, ({ percent = {}, parts = [], ...rest }, prefix, report) => {
    const required = rest.required?.value;
    const received = rest.received?.value;
    const gap = rest.gap?.value;
    checkTotal(parts, rest.total ?? received, `${prefix}parts`, report);
    // More than was asked for leaves a gap of 0. Printed amounts are rounded: 405.0 is not 65.5 and 340.5, but 8.037 may be 4.5 and 3.54
    if (required != null && received != null && gap != null && Math.abs(gap - Math.max(0, required - received)) > required * 0.0005) {
        tell(report, 'sum-mismatch', `${prefix}required`, { required, received, gap });
    }
    for (const name of ['received', 'gap']) {
        const printed = percent[name];
        const amount = rest[name]?.value ?? NaN;
        const calculated = 100 * amount / (required || NaN);
        if (printed !== undefined && required && Math.abs(printed - calculated) > 1 && Number.isFinite(calculated)) {
            tell(report, 'percent-mismatch', `${prefix}percent.${name}`, { percent: printed, calculated: Math.round(calculated * 100) / 100, amount, required });
        }
    }
    const sum = (percent.received ?? NaN) + (percent.gap ?? NaN);
    if (sum < 99 || sum > 101 && percent.gap)
        tell(report, 'percent-sum', `${prefix}percent`, { ...percent, sum });
    return { ...rest, percent, parts };
});
