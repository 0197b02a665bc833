import { isCurrency } from '../../data/currencies.js';
import { frameView } from '../../views/frame-view.js';
import { numberText, SHARE, stylesOf } from '../../views/numbers.js';
import { name, phrase } from '../../views/phrases.js';
import { rowView } from '../../views/rows.js';
/** Numbers and the sentences that they begin, or stand in. */
export function keyFiguresView(keyFigures, locale) {
    const { messages } = locale;
    const figures = keyFigures.items.map((item) => keyFigureView(item, keyFigures, locale));
    return {
        ...frameView(keyFigures, messages.headings.keyFigures, locale),
        empty: !figures.length,
        figures,
        table: () => ({
            columns: [messages.headings.keyFigures, messages.total],
            groups: [{ rows: figures.map((figure) => inWords(figure, messages.valueMissing)) }],
        }),
    };
}
const NUMBER = { of: 'number' };
function keyFigureView(item, around, locale) {
    const unit = item.unit && phrase(item.unit, locale).text;
    const [style] = stylesOf([item], unit ? kindOf(unit) : NUMBER, around);
    const { label: stated, ...row } = rowView(item, undefined, locale, { around, style });
    const label = item.text === undefined ? stated : name(item.text, undefined, locale);
    const [before = '', ...rest] = label.text.split('{value}');
    const words = rest.length
        ? { before, after: rest.join('{value}') }
        : { before: '', after: ` ${before}` };
    return { ...row, unit: row.unit ?? unit, label, ...words };
}
/** The signs of money that stand in the place of a code. */
const SIGNS = /^(US\$|\p{Sc})$/u;
/** What a unit makes of a number: a share, money, or a number with a word after it. */
function kindOf(unit) {
    if (unit === '%')
        return SHARE;
    if (isCurrency(unit))
        return { of: 'money', currency: unit };
    return SIGNS.test(unit)
        ? { of: 'money', currency: unit === 'US$' ? 'USD' : unit }
        : { of: 'unit', unit };
}
/** The sentence as the name of its number: with the number in it, unless it begins with that. */
function inWords(row, missing) {
    const { before, number, after, label } = row;
    const text = before.trim()
        ? before + (number ? numberText(number) : missing) + after
        : after.trim();
    return { ...row, label: { ...label, text } };
}
