import { frameView, name, phrase, rowView } from '../../templates/phrases.js';
/** Numbers and the sentences that they begin, or stand in. */
export function keyFiguresView(keyFigures, speech) {
    const { messages } = speech;
    const figures = keyFigures.items.map((item) => keyFigureView(item, speech));
    return {
        ...frameView(keyFigures, messages.headings.keyFigures, speech),
        empty: !figures.length,
        figures,
        table: () => ({ columns: [messages.headings.keyFigures, messages.total], groups: [{ rows: figures }] }),
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
        ? { number, details, label, before, after: rest.join('{value}') }
        : { number, details, label, before: '', after: ` ${before}` };
}
