import { countryName, hasCountryNames } from './country-names.js';
import { directionOf } from './direction.js';
import { languageNow } from './languages.js';
import { variantOf } from './language-data.js';
import { numberWriter } from './numbers.js';
const made = new Map();
/**
 * How a language writes, kept for the page. Plain where its data isn't here: see `loadLanguage`.
 */
export function formatsFor(lang) {
    const tag = normaliseTag(lang);
    const data = tag === undefined ? undefined : languageNow(tag);
    if (tag === undefined || !data)
        return plainFormats(lang);
    let formats = made.get(tag);
    if (!formats)
        made.set(tag, (formats = createFormats(variantOf(data, tag), tag)));
    return formats;
}
/** Digits without grouping, ISO dates and codes as they are: never another language's marks. */
const PLAIN = {
    lang: 'en',
    decimal: '.',
    group: '',
    groupFrom: 1,
    minus: '-',
    percent: '{0}%',
    money: '{0}\u00A0{1}',
    symbols: {},
    months: [],
    monthYear: '',
    day: '',
    list: ['{0}, {1}', '{0}, {1}', '{0}, {1}', '{0}, {1}'],
    variants: [],
};
export function plainFormats(lang) {
    const formats = createFormats(PLAIN, normaliseTag(lang) ?? 'en');
    return {
        ...formats,
        count: (value, print) => formats.count(value, { decimals: print?.scale ? undefined : print?.decimals }),
        money: (value, currency) => formats.money(value, currency),
        date: (asOf) => dateOf(asOf) && asOf,
        region: (code) => code,
    };
}
function createFormats(data, tag) {
    const { full, scaled } = numberWriter(data);
    let rules;
    const percent = (points, least = 0, most = 3) => filled(data.percent, full(points + 0, least, most));
    return {
        lang: tag,
        // Adding 0 makes a 0 of -0, which would keep its sign.
        count: (value, print = {}) => scaled(value + 0, print, 'sentence'),
        percent: (points, decimals) => percent(points, decimals, decimals),
        share(points) {
            if (points > 0 && points < 0.05)
                return `<${percent(0.1)}`;
            if (points < 100 && points >= 99.95)
                return `>${percent(99.9)}`;
            return percent(points, 0, 1);
        },
        money: (value, currency, print = {}, place = 'mark') => withSymbol(amountOf(value, print, place), currency),
        date(asOf) {
            const date = dateOf(asOf);
            return date && dateText(date, asOf.length, data);
        },
        region: (code, form) => regionOf(tag, code, form),
        list: (items) => listText(items, data.list),
        // Browsers know the plural forms even of languages that they can't write.
        plural: (value) => (rules ??= new Intl.PluralRules(tag)).select(value),
    };
    function amountOf(value, { scale, decimals }, place) {
        if (scale)
            return scaled(value, { scale, decimals }, place);
        const cents = decimals ?? (Number.isInteger(value) ? 0 : 2);
        return full(value, cents, cents);
    }
    function withSymbol(amount, currency = '') {
        if (!currency)
            return amount;
        const code = currency.toUpperCase();
        const symbol = Object.hasOwn(data.symbols, code) ? (data.symbols[code] ?? code) : code;
        const written = directionOf(tag) === 'rtl' ? heldTogether(symbol) : symbol;
        // Letters never touch digits: CHF 5,000.
        const pattern = /\p{L}$/u.test(symbol)
            ? data.money.replace('{1}{0}', '{1}\u00A0{0}')
            : data.money;
        return filled(pattern, amount, written);
    }
}
function regionOf(tag, code, form) {
    if (!/^[a-z]{2}$/i.test(code))
        return undefined;
    return hasCountryNames(tag) ? countryName(tag, code.toUpperCase(), form) : code.toUpperCase();
}
/**
 * A currency such as "US$" in a line that runs from the right: without the mark after it, its sign
 * is no part of its letters and stands before them.
 */
const heldTogether = (symbol) => /[A-Z]\p{Sc}$/u.test(symbol) ? `${symbol}\u200E` : symbol;
function dateOf(asOf) {
    const date = new Date(asOf);
    // Engines differ on 2024-02-30: some read the first of March.
    return /^[1-9]\d{3}(-\d\d){0,2}$/.test(asOf) && date.toJSON()?.startsWith(asOf)
        ? date
        : undefined;
}
function dateText(date, length, { months, monthsAlone, monthYear, day }) {
    const year = String(date.getUTCFullYear());
    if (length <= 4)
        return year;
    const isDay = length > 7;
    const month = ((!isDay && monthsAlone) || months)[date.getUTCMonth()] ?? '';
    const parts = {
        y: year,
        m: month,
        d: String(date.getUTCDate()),
    };
    return (isDay ? day : monthYear).replace(/\{(\w)\}/g, (_, part) => parts[part] ?? '');
}
function listText([first = '', ...rest], [two = '', start = '', middle = '', end = '']) {
    if (rest.length < 2)
        return rest[0] === undefined ? first : filled(two, first, rest[0]);
    const last = rest.length - 1;
    return rest.reduce((before, item, index) => filled(index === last ? end : index ? middle : start, before, item), first);
}
const filled = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
/** A language tag in its usual form: `en_US` is `en-US`. Undefined where it names no language. */
export function normaliseTag(tag) {
    if (!tag || /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag))
        return tag || undefined;
    try {
        const [usual] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
        return usual?.startsWith('x-') ? undefined : usual;
    }
    catch {
        return undefined;
    }
}
