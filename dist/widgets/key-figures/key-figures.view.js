import { frameView, name, numberText, phrase, rowView } from '../../templates/phrases.js';
/** Numbers and the sentences that they begin, or stand in. */
export function keyFiguresView(keyFigures, speech) {
    const { messages } = speech;
    const figures = keyFigures.items.map((item) => keyFigureView(item, speech));
    return {
        ...frameView(keyFigures, messages.headings.keyFigures, speech),
        empty: !figures.length,
        figures,
        table: () => ({ columns: [messages.headings.keyFigures, messages.total], groups: [{ rows: figures.map((figure) => inWords(figure, messages.valueMissing)) }] }),
    };
}
function keyFigureView(item, speech) {
    const { formats } = speech;
    const unit = item.unit && phrase(item.unit, speech).text;
    const write = (value) => (unit === '%' ? formats.percent(value) : unit ? `${formats.count(value)}\u00A0${unit}` : formats.count(value));
    const { number, details } = rowView(item, undefined, speech, write);
    const label = name(item.text ?? item.label, undefined, speech);
    const [before = '', ...rest] = label.text.split('{value}');
    return rest.length
        ? { number, unit, details, label, before, after: rest.join('{value}') }
        : { number, unit, details, label, before: '', after: ` ${before}` };
}
/** The sentence as the name of its number: with the number in it, unless it begins with that. */
function inWords(row, missing) {
    const { before, number, after, label } = row;
    const text = before.trim() ? before + (number ? numberText(number) : missing) + after : after.trim();
    return { ...row, label: { ...label, text } };
}
