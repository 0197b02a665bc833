/** Formats by the rules that are the same in every language. */
export function formatsOf(lang, writer) {
    const { number, percent, compact, region, list } = writer;
    let rules;
    const money = (text, value, currency = '') => 
    // Intl takes any three letters, and throws at all else.
    writer.money(text, Math.sign(value) + 0, /^[a-z]{3}$/i.test(currency) ? currency.toUpperCase() : undefined);
    const moneyExact = (value, currency) => {
        const decimals = Number.isInteger(value) ? 0 : 2;
        return money(number(Math.abs(value), decimals, decimals), value, currency);
    };
    return {
        lang,
        // Adding 0 makes a 0 of -0, which would keep its sign.
        count: (value) => number(value + 0, 0, 1),
        percent: (points) => points > 0 && points < 0.05 ? `<${percent(0.1)}`
            : points < 100 && points >= 99.95 ? `>${percent(99.9)}`
                : percent(points + 0),
        money: (value, currency) => Math.abs(value) < 1e5 ? moneyExact(value, currency) : money(compact(Math.abs(value)), value, currency),
        moneyExact,
        date(asOf) {
            const date = new Date(asOf);
            // Engines differ on 2024-02-30: some read the first of March.
            if (!/^[1-9]\d{3}(-\d\d){0,2}$/.test(asOf) || !date.toJSON()?.startsWith(asOf))
                return undefined;
            return asOf.length > 4 ? writer.date(date, asOf.length > 7) : asOf;
        },
        region: (code) => (/^[a-z]{2}$/i.test(code) ? region(code.toUpperCase()) : undefined),
        list,
        // Browsers know the plural forms even of languages that they can't write.
        plural: (value) => (rules ??= new Intl.PluralRules(lang)).select(value),
    };
}
