import { digits } from './digits.js';
import { formatsOf } from './writer.js';
const kept = new WeakMap();
/** A pack in force, the same one for the same data. */
export function localePack(data) {
    let pack = kept.get(data);
    if (!pack)
        kept.set(data, pack = { data, formats: formatsFromPack(data) });
    return pack;
}
/** How a language writes, by its pack. */
export function formatsFromPack(pack) {
    const regions = table(pack.regions, 2);
    const symbols = table(pack.symbols, 3);
    const number = (value, least, most) => {
        const written = digits(value, least, most, pack);
        return written === undefined ? huge(value, least, most) : (value < 0 ? pack.minus : '') + written;
    };
    const huge = (value, least, most) => {
        const useGrouping = Math.abs(value) >= 10 ** (pack.groupFrom + 2);
        const written = new Intl.NumberFormat('en', { useGrouping, minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
        return written.replace(/[.,-]/g, (mark) => ({ '.': pack.decimal, ',': pack.group, '-': pack.minus })[mark] ?? mark);
    };
    return formatsOf(pack.lang, {
        number,
        percent: (points) => filled(pack.percent, number(points, 0, 1)),
        compact(amount) {
            // What would be rounded to a thousand of a unit is one of the next.
            const step = amount < 999.95e6 ? 0 : amount < 999.95e9 ? 1 : 2;
            return filled(pack.units[step], number(amount / 1e6 / 1000 ** step, 1, 1));
        },
        money(text, sign, currency) {
            const signed = (sign < 0 ? pack.minus : '') + text;
            if (!currency)
                return signed;
            return filled(pack.money, signed, symbols.get(currency) ?? currency);
        },
        date(date, withDay) {
            const month = ((!withDay && pack.monthsAlone) || pack.months).split('|')[date.getUTCMonth()];
            const parts = { y: date.getUTCFullYear(), m: month, d: date.getUTCDate() };
            return (withDay ? pack.day : pack.monthYear).replace(/\{(\w)\}/g, (_, part) => String(parts[part]));
        },
        region: (code) => regions.get(code),
        list([first = '', ...rest]) {
            const [two, start, middle, end] = pack.list;
            if (rest.length < 2)
                return rest[0] === undefined ? first : filled(two, first, rest[0]);
            return rest.reduce((before, item, i) => filled(i === rest.length - 1 ? end : i ? middle : start, before, item), first);
        },
    });
}
const table = (text, keyLength) => new Map(text.split('|').map((row) => [row.slice(0, keyLength), row.slice(keyLength)]));
const filled = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
