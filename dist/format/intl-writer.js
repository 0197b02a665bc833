// Not the calendar and digits of a language's own: Persian and Thai would count other years.
const DIGITS = { numberingSystem: 'latn' };
const DAYS = { ...DIGITS, calendar: 'gregory', timeZone: 'UTC' };
/** How a language writes, by the browser. */
export function intlWriter(lang) {
    const kept = new Map();
    const numbers = (options) => {
        // Not as JSON: old libraries give arrays and texts a toJSON of their own, and all formats would have one key.
        const key = Object.entries(options).flat().join();
        let format = kept.get(key);
        if (!format)
            kept.set(key, format = new Intl.NumberFormat(lang, { ...DIGITS, ...options }));
        return format;
    };
    const number = (value, minimumFractionDigits, maximumFractionDigits) => numbers({ minimumFractionDigits, maximumFractionDigits }).format(value);
    const months = once(() => new Intl.DateTimeFormat(lang, { ...DAYS, year: 'numeric', month: 'long' }));
    const days = once(() => new Intl.DateTimeFormat(lang, { ...DAYS, dateStyle: 'long' }));
    const regions = once(() => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
    const lists = once(() => new Intl.ListFormat(lang));
    return {
        number,
        percent: (points) => numbers({ style: 'percent', maximumFractionDigits: 1 }).format(points / 100),
        compact(amount) {
            const million = numbers({ notation: 'compact' }).format(1e6);
            // "100万", "10 लाख": some languages count in other units.
            const decimals = million.includes('10') ? 0 : 1;
            if (decimals && amount < 1e6)
                return million.replace('1', number(amount / 1e6, 1, 1));
            return numbers({ notation: 'compact', minimumFractionDigits: decimals, maximumFractionDigits: 1 }).format(amount);
        },
        // Not Intl's compact money: in Spanish WebKit writes "8 MUS$" and others "8 M US$". In exact money all agree.
        money: (text, sign, currency) => closed(numbers(currency ? { style: 'currency', currency, maximumFractionDigits: 0 } : {}).format(sign).replace(/\d/, text)),
        date: (date, withDay) => (withDay ? days : months)().format(date),
        region: (code) => regions().of(code),
        list: (items) => lists().format(items),
    };
}
/** The mark after "US$" keeps the dollar sign beside its letters where the text runs from the right. */
export const closed = (amount) => amount.replace(/([\u0590-\u08FF].*[A-Z]\$)$/, '$1\u200E');
function once(make) {
    let made;
    return () => (made ??= make());
}
