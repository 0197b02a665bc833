import { addIssue, isObject } from './read-fields.js';
/** A number as any language writes it, with its groups and its decimals. */
const WRITTEN = /\d{1,3}(?:[\s.,'’٬]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?/g;
/** What "mln" or "万" after a number may stand for. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9];
/**
 * Tells the numbers in the author's takeaway that aren't those of its section: a value, a share of
 * a stated total, a change, how many rows there are, or one in a date or a name.
 */
export function checkTakeaway({ takeaway, ...section }, path, report) {
    if (takeaway === undefined)
        return;
    // What a figure said before it was corrected is no number of the section.
    const known = numbersIn({ ...section, corrections: undefined, issued: undefined });
    const texts = typeof takeaway === 'string'
        ? [[path, takeaway]]
        : Object.entries(takeaway).map(([lang, text]) => [`${path}.${lang}`, text]);
    for (const [at, text] of texts)
        for (const [number] of inWesternDigits(text).matchAll(WRITTEN))
            if (!known.some((value) => isWrittenAs(value, number)))
                addIssue(report, 'takeaway-number', at, { number });
}
/** The last four bits of a digit's code are its value, in the Arabic and Persian ones too. */
const inWesternDigits = (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
/** Whether a value can be written so: in full, rounded to its last zeros, or to a scale. */
function isWrittenAs(value, written) {
    const [, decimals = ''] = /[.,٫](\d+)$/.exec(written) ?? [];
    const digits = written.replace(/\D/g, '');
    const [zeros = ''] = /0*$/.exec(digits) ?? [];
    const unit = 10 ** -decimals.length;
    return (isNear(value, Number(digits), digits.length - zeros.length > 1 ? 10 ** zeros.length : 0) ||
        isNear(value, Number(digits) * unit, digits.length > 1 ? unit : 0));
}
/** `rounding`: to what the number is rounded. 0: one digit, too few to be told from others. */
const isNear = (value, written, rounding) => SCALES.some((scale) => Math.abs(value / scale - written) <= (rounding || (scale === 1 ? 1 : 0)) / 2 + 1e-4);
/** Every number that a part of a section has or leads to. `whole` is the nearest stated total. */
export function numbersIn(part, whole) {
    if (typeof part === 'number')
        return [part];
    if (typeof part === 'string')
        return (part.match(/\d+/g) ?? []).map(Number);
    if (Array.isArray(part))
        return [part.length, ...part.flatMap((each) => numbersIn(each, whole))];
    if (!isObject(part))
        return [];
    const { value, previous, required, total = isObject(required) ? required['value'] : whole, } = part;
    const led = typeof value === 'number'
        ? [
            ...(typeof total === 'number' && total ? [(100 * value) / total] : []),
            ...(isObject(previous) ? [Math.abs(value - Number(previous['value']))] : []),
        ]
        : [];
    return [...led, ...Object.values(part).flatMap((each) => numbersIn(each, total))];
}
