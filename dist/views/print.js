import { printWithin } from '../data/printed.js';
import { digits } from '../format/digits.js';
const UNITS = {
    one: 1,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
};
/** The most decimals that are ever printed. */
const MAX_DECIMALS = 3;
/** How the data says that a value is printed, in a row and in what is around it. */
export function statedPrint(value, kind, own, around) {
    const { scale, decimals } = printWithin(own, around);
    if (kind.of === 'share')
        return only(undefined, decimals);
    // A section in millions may hold a few thousand, which are printed as if nothing were said: never
    // as 0.0 million.
    const isTooSmall = scale !== undefined && !own.scale && value < UNITS[scale];
    if (scale && scale !== 'one' && !isTooSmall)
        return only(scale, decimals);
    // People are whole: decimals are those of a scale or a share.
    if (kind.of === 'people')
        return {};
    const stated = kind.of === 'money' && !isTooSmall ? decimals : own.decimals;
    return only(isTooSmall ? undefined : scale, stated);
}
/**
 * How values that stand together are printed. What the data says holds. Else money is written in
 * full below a million, and in millions from there on: an amount with at most two decimals of a
 * million keeps them, a longer one gets one. Amounts of one scale share the most decimals that one
 * of them needs, and get more where different ones would look the same. `parts`: the first is the
 * whole of the others. They never look equal where they aren't, and add up in print where they do.
 */
export function printsTogether(stated, { of }, parts = false) {
    const scaled = stated.map(({ value, print }) => {
        const usual = of === 'money' && value >= 1e6 ? 'million' : 'one';
        return { value, scale: print.scale ?? usual, decimals: print.decimals, isOurs: !print.scale };
    });
    const shared = new Map();
    for (const { scale } of scaled) {
        if (scale === 'one' || shared.has(scale))
            continue;
        const alike = scaled.filter((each) => each.scale === scale);
        const free = alike.filter(({ decimals }) => decimals === undefined);
        const values = free.map(({ value }) => value);
        const decimals = decimalsFor(values, UNITS[scale], parts && free.length === stated.length);
        const isInFull = decimals === undefined && parts && alike.every(({ isOurs }) => isOurs);
        shared.set(scale, isInFull
            ? {}
            : {
                scale,
                decimals: decimals ?? (parts ? MAX_DECIMALS : decimalsNeededBy(values, UNITS[scale])),
            });
    }
    return scaled.map(({ value, scale, decimals }) => {
        if (scale === 'one')
            return decimals === undefined ? {} : { decimals };
        const print = decimals === undefined ? (shared.get(scale) ?? {}) : { scale, decimals };
        return showsNothing(value, print) ? {} : print;
    });
}
/**
 * How many decimals of a unit tell values apart, each as exactly as it has to be; undefined where
 * none does.
 */
function decimalsFor(values, unit, parts) {
    const needed = decimalsNeededBy(values, unit);
    const adds = parts && isSum(values);
    const different = new Set(values).size;
    const all = Array.from({ length: MAX_DECIMALS - needed + 1 }, (_, more) => needed + more);
    const apart = all.filter((decimals) => new Set(values.map((value) => rounded(value / unit, decimals))).size === different);
    const exact = apart.find((decimals) => !adds || isSum(values.map((value) => Number(rounded(value / unit, decimals)))));
    return exact ?? apart[0];
}
function decimalsNeededBy(values, unit) {
    return Math.max(0, ...values.map((value) => decimalsNeeded(value / unit)));
}
function decimalsNeeded(amount) {
    const [, fraction = ''] = String(amount).split('.');
    if (fraction.length <= 2)
        return fraction.length;
    if (amount >= 1)
        return 1;
    // Two significant digits.
    return Math.min(MAX_DECIMALS, Math.ceil(-Math.log10(amount)) + 1);
}
function isSum([whole = 0, ...parts]) {
    const sum = parts.reduce((all, part) => all + part, 0);
    return parts.length > 1 && Math.abs(whole - sum) <= whole * 1e-9;
}
/** Values so different from the unit that nothing of them would be left. */
function showsNothing(value, { scale, decimals = MAX_DECIMALS }) {
    return value !== 0 && Number(rounded(value / (scale ? UNITS[scale] : 1), decimals)) === 0;
}
function rounded(value, decimals) {
    return (digits(value, decimals, decimals, { decimal: '.', group: '', groupFrom: 1 }) ?? String(value));
}
function only(scale, decimals) {
    return { ...(scale && { scale }), ...(decimals !== undefined && { decimals }) };
}
