import { barLengths } from '../../charts/bars.js';
import { YEAR_AMOUNTS } from '../../data/funding.js';
import { stylesOf, within } from '../../views/numbers.js';
import { date, name, phrase, sourceLine } from '../../views/phrases.js';
import { rowView } from '../../views/rows.js';
/**
 * The amounts of parts and of years, each as a small table. The bars of all parts, and of all
 * years, have one scale.
 */
export function amountTables(funding, kind, locale) {
    return [partGroups(funding, locale), yearGroups(funding, locale)].flatMap((groups) => tablesOf(groups, funding, kind, locale));
}
function partGroups({ parts }, locale) {
    return parts.flatMap((part) => {
        const { required, received, gap, label, value, percent, qualifier, mark } = part;
        const amounts = named({ required, received, gap });
        if (!amounts.length)
            return [];
        // What the part itself is worth stands before what it is made of.
        const own = {
            value,
            ...within(part, {}),
            ...(percent !== undefined && { percent }),
            ...(qualifier && { qualifier }),
            ...(mark && { mark }),
        };
        const whole = value === null ? [] : named({ total: own });
        return [
            {
                heading: name(label, undefined, locale),
                amounts: [...whole, ...amounts],
                lines: linesOf(part, locale),
            },
        ];
    });
}
function yearGroups({ years = [] }, locale) {
    return years.map((each) => {
        const heading = each.year === undefined ? { text: locale.messages.nameMissing } : date(each.year, locale);
        const print = within(each, {});
        const amounts = YEAR_AMOUNTS.map((key) => [
            key,
            each[key] && { ...each[key], ...within(each[key], print) },
        ]);
        return { heading, amounts: named(Object.fromEntries(amounts)), lines: linesOf(each, locale) };
    });
}
function named(amounts) {
    const keys = [
        'total',
        'budget',
        'required',
        'received',
        'gap',
        'expenditure',
    ];
    return keys.flatMap((key) => (amounts[key] ? [{ key, amount: amounts[key] }] : []));
}
function linesOf({ note, source }, locale) {
    return [
        ...(note === undefined ? [] : [{ sentence: [phrase(note, locale)], tells: 'note' }]),
        ...(source ? [sourceLine(source, locale)] : []),
    ];
}
function tablesOf(groups, funding, kind, locale) {
    const all = groups.flatMap(({ amounts }) => amounts.map(({ amount }) => amount));
    const styles = stylesOf(all, kind, funding);
    const lengths = barLengths(all.map(({ value }) => value));
    return groups.map(({ heading, amounts, lines }) => ({
        heading,
        lines,
        rows: amounts.map(({ key, amount }) => {
            const at = all.indexOf(amount);
            const isExpected = amount.expected === true;
            const known = nameOf(isExpected && key === 'received' ? 'expected' : key, locale);
            return {
                ...rowView(amount, known, locale, { around: funding, style: styles[at] }),
                key,
                isExpected,
                length: lengths[at],
            };
        }),
    }));
}
function nameOf(key, { messages }) {
    return messages[key];
}
