/** From here on a double has no digit left for two decimals. */
const MAX_EXACT = 1e12;
/**
 * A number's size in Latin digits with a language's marks; its sign is left out. Rounded half up,
 * by the digits that it is written with: 8.35 is 8.4, though the nearest double is a little less.
 * Undefined from 1,000,000,000,000 on.
 */
export function digits(value, least, most, { decimal, group, groupFrom }) {
    const size = Math.abs(value);
    if (!(size < MAX_EXACT))
        return undefined;
    // Below a millionth numbers are written with a power of ten already.
    const text = String(size < 1e-6 ? 0 : Math.round(Number(`${size}e${most}`))).padStart(most + 1, '0');
    const end = text.length - most;
    const whole = text.slice(0, end);
    let decimals = text.slice(end);
    while (decimals.length > least && decimals.endsWith('0'))
        decimals = decimals.slice(0, -1);
    return ((end < groupFrom + 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)) +
        (decimals && decimal + decimals));
}
