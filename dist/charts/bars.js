import { max } from 'd3-array';
/** Lengths of bars from zero, in percent of the longest. Values that aren't there have none. */
export function barLengths(values) {
    const longest = max(values, (value) => value) ?? 0;
    return values.map((value) => value === null ? undefined : longest > 0 ? Number(((value / longest) * 100).toFixed(3)) : 0);
}
