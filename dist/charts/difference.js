/**
 * One decimal number less another, without the last bits of binary fractions: 8.1 less 4.5 is 3.6,
 * not 3.5999999999999996.
 */
export const difference = (minuend, subtrahend) => Number((minuend - subtrahend).toFixed(Math.min(100, Math.max(decimalsOf(minuend), decimalsOf(subtrahend)))));
function decimalsOf(value) {
    const [digits = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
