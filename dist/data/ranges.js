/**
 * How far a value that is only near may be from what is written: people say "about 3,400" of 3,200
 * and of 3,600.
 */
const TOLERANCE = 0.1;
const UNITS = {
    one: 1,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
};
/**
 * What a row's value can stand for. A value with a scale is rounded to what is printed.
 * Under five is anything from none: a total that hides small counts is itself rounded.
 */
export function rangeOf({ value, qualifier, scale, decimals }) {
    if (value === null)
        return undefined;
    const [least, most] = qualifiedRange(value, qualifier);
    const rounding = scale && scale !== 'one'
        ? UNITS[scale] / 10 ** (decimals ?? decimalsOf(value / UNITS[scale])) / 2
        : 0;
    return [least - rounding, most + rounding];
}
function qualifiedRange(value, qualifier) {
    switch (qualifier) {
        case 'under':
            return [0, value];
        case 'over':
            return [value, Infinity];
        case 'nearly':
            return [value * (1 - TOLERANCE), value];
        case undefined:
            return [value, value];
        default:
            return [value * (1 - TOLERANCE), value * (1 + TOLERANCE)];
    }
}
function decimalsOf(amount) {
    return String(amount).split('.')[1]?.length ?? 0;
}
/**
 * What rows can add to; undefined where a value is unknown. A part of another row isn't added
 * again.
 */
export function sumRange(rows) {
    let [least, most] = [0, 0];
    for (const row of rows) {
        if (row.partOf !== undefined)
            continue;
        const range = rangeOf(row);
        if (!range)
            return undefined;
        least += range[0];
        most += range[1];
    }
    return [least, most];
}
/** Amounts add with the last bits of binary fractions. */
const BITS = 1e-9;
/** Whether no value of one range is as small as one of another. */
export const isAbove = ([least], [, most]) => least > most + Math.abs(most) * BITS;
