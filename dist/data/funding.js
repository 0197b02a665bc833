import { amount, boolean, currency, date, printed, source, text, } from './fields.js';
import { checkList, tellFraction } from './list-checks.js';
import { isAbove, rangeOf, sumRange } from './ranges.js';
import { readRow, rowEntries, rows } from './rows.js';
import { array, leaf, object } from './schema.js';
import { section, sectionDecoder } from './section.js';
import { isObject, quote, addIssue, readFields } from './read-fields.js';
/** The amounts that a year may have, in the order of a budget's life. */
export const YEAR_AMOUNTS = ['budget', 'required', 'received', 'expenditure'];
const amountEntries = { ...rowEntries, value: amount, expected: boolean };
/** @internal */
export const amountRow = object(amountEntries);
const figure = leaf('amount', (value, path, report) => {
    if (isObject(value)) {
        const read = readRow(amountRow, value, path, report);
        return read?.label || read?.value != null ? read : null;
    }
    const plain = readFields(amount, value, path, report);
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
    parts: rows({ value: amount, expected: boolean, required: figure, received: figure, gap: figure }, 'label'),
    years: array(object({
        year: date,
        budget: figure,
        required: figure,
        received: figure,
        expenditure: figure,
        note: text,
        source,
        ...printed,
    })),
});
/** Reads the funding of a document, or of the section alone. */
export const decodeFunding = sectionDecoder('funding', FundingSchema, ({ percent = {}, parts = [], years, ...rest }, prefix, report) => {
    const { required, received, gap } = rest;
    const path = `${prefix}parts`;
    const whole = {
        ...(required && { required }),
        ...(received && { received }),
        ...(gap && { gap }),
    };
    checkList({
        rows: parts,
        path,
        total: rest.total ?? received?.value,
        print: rest.total == null ? (received ?? {}) : rest,
        keyOf: () => undefined,
        wholes: whole,
    }, report);
    checkPartsAgainst(parts, { ...rest, percent }, path, report);
    checkAmounts(rest, `${prefix}required`, report);
    checkPercent(whole, percent, `${prefix}percent`, report);
    const given = years?.filter((year, index) => isGiven(year, `${prefix}years[${index}]`, report));
    return { ...rest, percent, parts, ...(given && { years: given }) };
});
/**
 * Tells of a year without amounts, which has nothing to show, and of amounts without their year.
 */
function isGiven(year, path, report) {
    const [amount] = YEAR_AMOUNTS.flatMap((name) => year[name] ?? []);
    if (!amount) {
        report.leftOut++;
        addIssue(report, 'empty-row', path, {}, 'error');
    }
    else if (!year.year) {
        addIssue(report, 'name-missing', path, { value: quote(amount.value) });
    }
    return amount !== undefined;
}
/**
 * More than was asked for leaves a gap of 0. Printed amounts are rounded: 405.0 is not 65.5 and
 * 340.5, but 8.037 may be 4.5 and 3.54.
 */
function checkAmounts({ required, received, gap }, path, report) {
    if (required?.value == null || received?.value == null || gap?.value == null)
        return;
    const [all, got, open] = [rangeOf(required), rangeOf(received), rangeOf(gap)];
    if (!all || !got || !open)
        return;
    const rounding = required.value * 0.0005;
    const left = [
        Math.max(0, all[0] - got[1]) - rounding,
        Math.max(0, all[1] - got[0]) + rounding,
    ];
    if (isAbove(left, open) || isAbove(open, left))
        addIssue(report, 'sum-mismatch', path, {
            required: required.value,
            received: received.value,
            gap: gap.value,
        });
}
function checkPercent({ required, ...amounts }, percent, path, report) {
    for (const name of ['received', 'gap']) {
        const printed = percent[name];
        const amount = amounts[name]?.value ?? NaN;
        const calculated = (100 * amount) / (required?.value || NaN);
        if (printed === undefined)
            continue;
        const isFraction = printed > 0 && printed < 1 && !(Math.abs(printed - calculated) < 1);
        if (isFraction)
            tellFraction(printed, `${path}.${name}`, report);
        else if (isFar(printed, amounts[name], required) && Number.isFinite(calculated)) {
            addIssue(report, 'percent-mismatch', `${path}.${name}`, {
                percent: printed,
                calculated: Math.round(calculated * 100) / 100,
                amount,
                required: required?.value ?? 0,
            });
        }
    }
    const sum = (percent.received ?? NaN) + (percent.gap ?? NaN);
    if (sum < 99 || (sum > 101 && percent.gap))
        addIssue(report, 'percent-sum', path, { ...percent, sum });
}
/** Whether a printed share is more than a point from any that the amounts can make. */
function isFar(printed, part, whole) {
    const [some, all] = [part && rangeOf(part), whole && rangeOf(whole)];
    if (!some || !all || !whole?.value)
        return false;
    const [least, most] = [
        (100 * some[0]) / all[1],
        (100 * some[1]) / Math.max(all[0], Number.MIN_VALUE),
    ];
    return printed + 1 < least || printed - 1 > most;
}
/**
 * Several parts that are more than what came in, and not what is required: of neither are they the
 * parts.
 */
function checkPartsAgainst(parts, { required, received, percent, total }, path, report) {
    const counted = parts.filter(({ partOf, value }) => partOf === undefined && value !== null);
    const sum = sumRange(counted);
    const whole = required && rangeOf(required);
    if (total != null || counted.length < 2 || !sum || !whole)
        return;
    const added = counted.reduce((all, { value }) => all + (value ?? 0), 0);
    const got = [0, (whole[1] * ((percent.received ?? Infinity) + 1)) / 100];
    const isOfRequired = !isAbove(sum, [0, whole[1] * 1.0005]) && !isAbove([whole[0] * 0.9995, Infinity], sum);
    if (isAbove(sum, [0, whole[1] * 1.0005]) ||
        (received?.value == null && !isOfRequired && isAbove(sum, got))) {
        addIssue(report, 'parts-mismatch', path, { sum: added, required: required.value ?? 0 });
    }
}
