/**
 * A text with Latin digits, one kind of space and of apostrophe, and no marks of direction.
 * Footnote marks stay what they are: ² is no 2.
 */
export function plainDigits(text) {
    return (text
        .replace(/[\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
        .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
        // Full-width signs, as East Asian keyboards write them, are ASCII further up.
        .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(/[\u066C’‘`´]/g, "'")
        .replaceAll('٪', '%')
        .replaceAll('،', ',')
        .replace(/[\u2212\u2012-\u2015]/g, '-')
        .replace(/\s+/g, ' ')
        .trim());
}
/**
 * The number that digits and marks mean where the fraction's mark is known; undefined where they
 * mean none, or one that no browser keeps exactly.
 */
export function numberWith(mark, digits, zeros = 0) {
    // U+066B, the Arabic decimal mark, is never anything else.
    const usual = digits.replaceAll('\u066B', mark);
    const fraction = `(?:\\${mark}(\\d+))?`;
    const parts = [...GROUPS(mark === '.' ? ',' : '\\.')]
        .map((whole) => new RegExp(`^(${whole})${fraction}$`).exec(usual))
        .find((found) => found !== null);
    if (!parts)
        return undefined;
    const whole = parts[1]?.replace(/\D/g, '') ?? '';
    const after = parts[2] ?? '';
    const significant = (whole + after).replace(/^0+/, '').length;
    // Zeros are put in writing: 8.037 × 1,000,000 isn't 8,037,000 to a computer.
    const number = Number(`${whole}.${after || 0}e${zeros}`);
    return significant > 15 || number > Number.MAX_SAFE_INTEGER ? undefined : number;
}
/**
 * How a whole number may be written: plain, in threes with one kind of mark, or in South Asia's
 * lakhs.
 */
const GROUPS = (other) => [
    '\\d+',
    ...[' ', "'", other].map((group) => `[1-9]\\d{0,2}(?:${group}\\d{3})+`),
    `[1-9]\\d?(?:${other}\\d\\d)+${other}\\d{3}`,
];
/** Reads digits both ways: 1,234 is a thousand and more, or little more than one. */
export const readingsOf = (digits, zeros = 0) => ({
    '.': numberWith('.', digits, zeros),
    ',': numberWith(',', digits, zeros),
});
/**
 * The mark that a writing settles by itself: 12,5 and 1.234.567 are of a comma. Undefined where it
 * has no mark, or could be either.
 */
export function settledMark(readings) {
    if (readings['.'] === undefined)
        return readings[','] === undefined ? undefined : ',';
    return readings[','] === undefined ? '.' : undefined;
}
