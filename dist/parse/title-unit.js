import { currenciesIn } from './currencies.js';
import { zerosIn } from './magnitudes.js';
/** Words before a unit that is in no brackets: "in millions", "в тысячах". */
const IN = /(?<!\p{L})(?:in|en|în|в|у)\s+(?:\p{L}+\s+)?(\p{L}+)/giu;
const BRACKETS = /[([（［]([^)\]）］]*)[)\]）］]/gu;
const NUMBER_BEFORE = /\p{Nd}[\p{Nd}.,\s]*\p{L}+\.?/gu;
/**
 * The unit that a title gives to the numbers below it; undefined where its words are no unit:
 * "2.5 million refugees live in …".
 */
export function titleUnit(title) {
    const text = title.replace(NUMBER_BEFORE, (found) => zerosIn(found) && !/^(?:19|20)\p{Nd}{2}\s/u.test(found) ? ' ' : found);
    const isMoney = currenciesIn(text).length > 0;
    const pieces = [
        ...Array.from(text.matchAll(BRACKETS), ([, inside = '']) => inside),
        ...Array.from(text.matchAll(IN), ([, word = '']) => word),
        ...(isMoney ? [text] : []),
    ];
    const zeros = pieces.map((piece) => zerosIn(piece)).find((each) => each !== undefined);
    return zeros === undefined ? undefined : { zeros, isMoney };
}
