import { digits } from './digits.js';
const SIZES = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** The most decimals that are written unasked. */
const MAX_DECIMALS = 3;
export function numberWriter(data) {
    const full = (value, least = 0, most = MAX_DECIMALS) => (value < 0 ? data.minus : '') + (digits(value, least, most, data) ?? huge(value, data));
    const scaled = (value, { scale, decimals }, place) => {
        const [least, most] = [decimals ?? 0, decimals ?? MAX_DECIMALS];
        if (!scale)
            return full(value, least, most);
        const unit = data.scales?.[scale] ?? data.scales?.million;
        if (!unit)
            return inMyriads(value, scale, most);
        // A language without a word for the unit counts in millions, with the same digits.
        const size = data.scales?.[scale] ? SIZES[scale] : SIZES.million;
        const kept = Math.max(0, most - Math.log10(SIZES[scale] / size));
        const amount = full(value / size, Math.min(least, kept), kept);
        return patternOf(unit, value / size, Math.min(least, kept), place).replace('{0}', () => amount);
    };
    const inMyriads = (value, scale, most) => {
        const { myriads: [tenThousand, hundredMillion] = ['{0}', '{0}'] } = data;
        // First rounded as it is printed, then written exactly.
        const rounded = Math.round(Number(`${value / SIZES[scale]}e${most}`)) * (SIZES[scale] / 10 ** most);
        const exact = Number.isFinite(rounded) ? rounded : value;
        const [pattern, size] = exact >= 1e8 ? [hundredMillion, 1e8] : exact >= 1e4 ? [tenThousand, 1e4] : ['{0}', 1];
        return pattern.replace('{0}', () => digits(exact / size, 0, 8, { ...data, group: '' }) ?? full(exact / size, 0, 8));
    };
    const patternOf = ({ short, long }, amount, decimals, place) => {
        if (place === 'mark')
            return short;
        if (typeof long === 'string')
            return long;
        // Decimals that are written count: 2,0 миллиона beside 2 миллиона and 5 миллионов.
        const form = new Intl.PluralRules(data.lang, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: MAX_DECIMALS,
        }).select(amount);
        return long[form] ?? long.other;
    };
    return { full, scaled };
}
/** Beyond what a double holds to the last digit; whole, and in groups of three. */
function huge(value, { group }) {
    return BigInt(Math.round(Math.abs(value)))
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, group);
}
