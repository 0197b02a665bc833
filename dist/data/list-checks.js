import { printWithin } from './printed.js';
import { isAbove, rangeOf, sumRange } from './ranges.js';
import { textsOf } from './texts.js';
import { quote, addIssue } from './read-fields.js';
/**
 * Tells what of a list can't be true together. What its rows may stand for counts: a contradiction
 * is one that no value resolves.
 */
export function checkList(list, report) {
    const printed = { ...list, rows: withPrint(list) };
    checkTotal(printed, report);
    checkParts(printed, report);
    checkShares(list, report);
}
/** Rows as they are printed, where that is said of all of them. */
function withPrint({ rows, print }) {
    return print?.scale ? rows.map((row) => ({ ...row, ...printWithin(row, print) })) : rows;
}
/** Rows above their stated total, or short of it though they have a row for all others. */
function checkTotal({ rows, path, total, print = {} }, report) {
    if (total == null)
        return;
    const stated = rangeOf({ ...printOf(print), value: total }) ?? [total, total];
    const counted = rows.filter(({ partOf }) => partOf === undefined);
    const known = sumRange(counted.filter(({ value }) => value !== null)) ?? [0, 0];
    const sum = counted.reduce((all, { value }) => all + (value ?? 0), 0);
    if (isAbove(known, stated))
        addIssue(report, 'parts-above-total', path, {
            sum,
            total,
            parts: counted.map(({ value }) => value ?? 0).join(' + '),
        });
    const all = sumRange(counted);
    if (all && counted.some(({ other }) => other) && isAbove(stated, all))
        addIssue(report, 'rest-below-total', path, { sum, total, missing: total - sum });
}
/** Of a section or a row nothing but how it is printed. */
const printOf = (print) => printWithin(print, {});
/** Parts of a row that isn't there, or that are larger than it. */
function checkParts({ rows, path, keyOf, wholes = {} }, report) {
    rows.forEach((row, index) => {
        if (row.partOf === undefined)
            return;
        const whole = wholeOf(row.partOf, rows, keyOf) ??
            textsOf(row.partOf)
                .map((name) => wholes[name])
                .find(Boolean);
        const at = `${path}[${index}]`;
        if (!whole) {
            addIssue(report, 'unknown-whole', `${at}.partOf`, { partOf: quote(textsOf(row.partOf)[0]) });
            return;
        }
        const [part, all] = [rangeOf(row), rangeOf(whole)];
        if (part && all && isAbove(part, all))
            addIssue(report, 'part-above-whole', at, { part: row.value ?? 0, whole: whole.value ?? 0 });
    });
}
function wholeOf(partOf, rows, keyOf) {
    const names = textsOf(partOf);
    return rows.find((row) => [keyOf(row), ...textsOf(row.label)].some((called) => called !== undefined && names.includes(called)));
}
/**
 * Shares that some rows have and some don't, that look like fractions, or that aren't those of the
 * counts beside them.
 */
function checkShares({ rows, path, total }, report) {
    const withShare = rows.filter(({ percent }) => percent !== undefined);
    if (!withShare.length)
        return;
    const without = rows.filter(({ percent, value }) => percent === undefined && value !== null).length;
    if (without)
        addIssue(report, 'mixed-shares', path, { with: withShare.length, without });
    const isFractions = withShare.every(({ percent = 0 }) => percent <= 1) &&
        withShare.some(({ percent = 0 }) => percent > 0 && percent < 1);
    if (isFractions)
        tellFraction(Math.max(...withShare.map(({ percent = 0 }) => percent)), path, report);
    rows.forEach(({ percent, value, qualifier }, index) => {
        const calculated = value !== null && total ? (100 * value) / total : NaN;
        if (percent === undefined || qualifier || isFractions || !(Math.abs(percent - calculated) > 1))
            return;
        addIssue(report, 'percent-mismatch', `${path}[${index}].percent`, {
            percent,
            calculated: Math.round(calculated * 100) / 100,
            amount: value ?? 0,
            total: total ?? 0,
        });
    });
}
/** Tells shares of a whole that add to more than all, by more than their rounding. */
export function checkWholeShares(rows, path, report) {
    const shares = rows
        .filter(({ partOf }) => partOf === undefined)
        .map(({ percent = 0 }) => percent);
    const sum = Math.round(shares.reduce((all, share) => all + share, 0) * 1000) / 1000;
    if (sum > 101 + shares.length / 2)
        addIssue(report, 'shares-above-all', path, { sum });
}
/** Tells a share between 0 and 1, which is a fraction more often than less than one percent. */
export function tellFraction(share, path, report) {
    addIssue(report, 'share-as-fraction', path, { share, percent: Math.round(share * 10000) / 100 });
}
