import { inSentence, numberText } from '../../views/numbers.js';
import { sentence } from '../../views/phrases.js';
/**
 * A row's number and its share of a total that the data states: "6,541 of 8,087, 81%". The share as
 * the sheet prints it, else calculated where both numbers are exact and of one date. Undefined
 * where there is no such total, or the number is none of it.
 */
export function shareOfTotal({ number, share, unit, details }, total, { ofTotal, shareOfTotal: withShare }, { formats }) {
    if (unit !== undefined || number?.value === undefined || !total?.value)
        return undefined;
    if (number.value > total.value)
        return undefined;
    const isExact = ![number, total].some(({ before, after }) => before || after);
    const isOfAnotherDate = details.some(({ tells }) => tells === 'date');
    if (isOfAnotherDate)
        return undefined;
    const points = isExact ? formats.share((number.value / total.value) * 100) : undefined;
    const part = share ? numberText(share) : points;
    const places = { n: inSentence(number), total: inSentence(total) };
    return part === undefined
        ? sentence(ofTotal, places)
        : sentence(withShare, { ...places, share: part });
}
