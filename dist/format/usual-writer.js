import { digits } from './digits.js';
import { closed, intlWriter } from './intl-writer.js';
// The first number that Intl writes takes a page some 15 ms, in which a browser reads what all languages have (measured in
// Chromium): more than drawing four panels. So what figures have most is written without it, as CLDR 48 has it: numbers,
// shares, millions and US dollars. Decimal mark, group mark, where groups begin, and then with 0 in the number's place a
// share, a large number, and dollars. A large number is in millions; in Chinese in units of ten thousand.
const LANGUAGES = {
    ar: '.|,|1|0\u200e%\u200e|0\u00a0مليون|\u200f0\u00a0US$',
    en: '.|,|1|0%|0M|$0|US',
    es: ',|.|2|0\u00a0%|0\u00a0M|0\u00a0US$|ES',
    fr: ',|\u202f|1|0\u00a0%|0\u00a0M|0\u00a0$US|FR',
    ru: ',|\u00a0|1|0\u00a0%|0\u00a0млн|0\u00a0$|RU',
    zh: '.|,|1|0%|0万|US$0|CN',
};
/** What is known of a tag: of a language alone, or in the country whose marks these are. Elsewhere they may be others. */
function known(tag) {
    const [language = '', country, ...others] = tag.split('-');
    const parts = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.split('|') : undefined;
    return parts && !others.length && (country === undefined || country === parts[6]) ? parts : undefined;
}
/** Whether a tag is in its usual form, and its language is written here. */
export const isUsual = (tag) => known(tag) !== undefined;
/** How a language writes; the browser's way for all that is seldom. Undefined where nothing is known of it. */
export function usualWriter(tag) {
    const parts = known(tag);
    if (!parts)
        return undefined;
    const [decimal = '', group = '', from, share = '', large = '', dollars = ''] = parts;
    const marks = { decimal, group, groupFrom: from === '2' ? 2 : 1 };
    const plain = { ...marks, group: '' };
    const rest = intlWriter(tag);
    // A sign has its own places and marks.
    const number = (value, least, most) => (value < 0 ? undefined : digits(value, least, most, marks)) ?? rest.number(value, least, most);
    const [unit, least] = large === '0万' ? [1e4, 0] : [1e6, 1];
    return {
        ...rest,
        number,
        percent: (points) => placed(share, number(points, 0, 1)),
        compact: (amount) => (amount < 999.95e6 && amount < 9999.95 * unit ? placed(large, digits(amount / unit, least, 1, plain)) : rest.compact(amount)),
        money(text, sign, currency) {
            if (sign < 0 || (currency && currency !== 'USD'))
                return rest.money(text, sign, currency);
            return currency ? closed(placed(dollars, text)) : text;
        },
    };
}
const placed = (pattern, text = '') => pattern.replace('0', () => text);
