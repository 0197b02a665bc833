/** Shares that have a word, in percent. */
const WORDS = [
    ['half', 50],
    ['twoThirds', 200 / 3],
    ['threeQuarters', 75],
    ['fourInFive', 80],
    ['nineInTen', 90],
];
/** How many points a share may be from its word. */
const TOLERANCE = 2;
/**
 * The word for a row's share of a stated total, true to within two points, or that it is most of
 * it. Undefined where neither is true, or the two numbers can't be compared: one is missing, only
 * near, or of a date of its own.
 */
export function shareWord({ value, qualifier, asOf }, total) {
    if (value === null || !total || qualifier || asOf !== undefined || value >= total)
        return undefined;
    const share = (value / total) * 100;
    const distanceOf = (percent) => Math.abs(share - percent);
    const [word, percent] = WORDS.reduce((best, each) => distanceOf(each[1]) < distanceOf(best[1]) ? each : best);
    if (distanceOf(percent) <= TOLERANCE)
        return word;
    return share > 50 ? 'most' : undefined;
}
/**
 * Whether a row has more than all others of its list together. Then it has the most of them even
 * where the same people are in several.
 */
export function isMost(row, rows) {
    if (rows.some(({ value, qualifier, asOf }) => value === null || qualifier || asOf !== undefined))
        return false;
    const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
    return (row.value ?? 0) > sum / 2;
}
