import { MARK } from '../data/fields.js';
import { numberWith, plainDigits, readingsOf } from '../parse/digits.js';
import { zerosOf } from '../parse/magnitudes.js';
import { numberCell } from '../parse/numbers.js';
import { withoutFootnote, writtenParts } from '../parse/written-parts.js';
import { placesIn, plain } from './templates.js';
/** Amounts from here on are written in millions where nobody says how. */
const MILLION = 1_000_000;
/** The largest number of decimals that the format can ask for. */
const MAX_DECIMALS = 3;
/**
 * The number of a cell as its language writes it, or why there is none that is sure. `zeros` are
 * those that the heading of its column speaks of: 6 for "US$ million".
 */
export function readValue(text, reading, zeros = 0) {
    const { messages } = reading.locale;
    const said = plain(text);
    if (!said || said === plain(messages.valueMissing))
        return { value: null };
    const { bare: marked, qualifier } = withoutQualifier(said, reading);
    const { rest: bare, footnote } = withoutFootnote(marked);
    const isShare = /^[%٪]|[%٪]$/.test(bare);
    const number = readNumber(isShare ? bare.replace(/^[%٪] ?| ?[%٪]$/g, '') : bare, reading, isShare ? 0 : zeros);
    if (typeof number === 'string')
        return number;
    if (isShare && number.currency)
        return 'not-a-number';
    const stated = qualifier ?? number.qualifier;
    const mark = footnote || number.mark;
    // What a mark that can't be kept refers to stands elsewhere, and would be lost.
    if (mark && !MARK.test(mark))
        return 'footnote';
    return {
        ...number,
        ...(stated && { qualifier: stated }),
        ...(mark && { mark }),
        ...(isShare && { isShare }),
    };
}
/** The words of our sentences: a number in them is what they say of it. */
function withoutQualifier(text, { locale }) {
    let key;
    for (key in locale.messages.qualifiers) {
        const bare = placesIn(locale.messages.qualifiers[key], text)?.['n'];
        if (bare !== undefined)
            return { bare, qualifier: key };
    }
    return { bare: text };
}
function readNumber(text, { mark, lang }, headed) {
    const { remarks = [], fault } = numberCell(text);
    if (remarks.includes('missing'))
        return { value: null };
    if (remarks.includes('withheld'))
        return 'withheld';
    if (fault === 'negative' || fault === 'date')
        return 'not-a-number';
    // Romanian counts "550 de milioane".
    const parts = writtenParts(plainDigits(text).replace(/(?<=\d) de (?=\p{L})/u, ' '));
    if (!parts || parts.exponent !== undefined)
        return 'not-a-number';
    const { digits, word, qualifier, footnote, currencies } = parts;
    const zeros = word ? zerosFor(word, lang) : headed;
    if (typeof zeros === 'string')
        return zeros;
    const value = numberIn(digits, mark, zeros);
    if (typeof value === 'string')
        return value;
    const [currency, another] = currencies;
    if (another !== undefined)
        return 'ambiguous-currency';
    return {
        value,
        ...(qualifier && { qualifier }),
        ...(footnote && { mark: footnote }),
        ...(currency && { currency }),
        ...printOf(value, zeros, decimalsOf(digits, mark)),
    };
}
/** "Billion" and "mil" mean two things, and one in a language. */
function zerosFor(word, lang = '') {
    const [zeros, others] = zerosOf(word);
    if (zeros === undefined)
        return 'not-a-number';
    if (others === undefined)
        return zeros;
    const [primary] = lang.split('-');
    if (zeros === 9 && primary === 'en')
        return zeros;
    if (zeros === 9 && (primary === 'fr' || primary === 'es'))
        return others;
    return zeros === 3 && primary === 'es' ? zeros : 'ambiguous-magnitude';
}
/** Without a language, a number counts where it can mean one thing only. */
function numberIn(digits, mark, zeros) {
    const readings = readingsOf(digits, zeros);
    if (mark) {
        const number = numberWith(mark, digits, zeros);
        if (number !== undefined)
            return number;
        return (readings['.'] ?? readings[',']) === undefined ? 'not-a-number' : 'other-marks';
    }
    const [one, other] = [readings['.'], readings[',']];
    if (one !== undefined && other !== undefined && one !== other)
        return 'ambiguous-number';
    return one ?? other ?? 'not-a-number';
}
/** How many digits stand behind the mark before fractions. */
function decimalsOf(digits, mark) {
    const marks = ['\u066B', ...(mark ? [mark] : ['.', ','])];
    const at = Math.max(...marks.map((each) => digits.lastIndexOf(each)));
    const behind = at < 0 ? '' : digits.slice(at + 1);
    // Where no language says what a mark is, three digits behind it are thousands.
    return !mark && behind.length === 3 ? 0 : behind.length;
}
/** Units by the zeros that they stand for, the largest first. */
const SCALES = [
    [9, 'billion'],
    [6, 'million'],
    [3, 'thousand'],
];
/** The figure shows a number as its table does: in the same unit, with as many decimals. */
function printOf(value, zeros, behind) {
    const [size = 0, scale] = SCALES.find(([each]) => each <= zeros) ?? [];
    // Of 450万, which counts in ten thousands, as many decimals as it takes.
    const decimals = Math.max(0, size - (zeros - behind));
    if (scale && decimals <= MAX_DECIMALS)
        return { scale, decimals };
    return value >= MILLION ? { scale: 'one' } : {};
}
