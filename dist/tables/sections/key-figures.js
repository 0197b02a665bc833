import { MARK } from '../../data/fields.js';
import { withoutFootnote } from '../../parse/written-parts.js';
import { columnsOf } from '../columns.js';
import { readLines } from '../lines.js';
import { cellText } from '../marked-table.js';
import { tell, textOf } from '../reading.js';
import { saidOf } from '../rows.js';
import { plain } from '../templates.js';
import { readValue } from '../values.js';
/** Sentences, each with its number in bold, or the number in a cell before them. */
export function readKeyFigures(table, reading) {
    const details = detailsColumn(table, reading);
    const items = table.rows.flatMap((row, index) => {
        if (row.every((cell) => !plain(cellText(cell))))
            return [];
        return [itemOf(row, index + (table.head ? 2 : 1), details, reading)];
    });
    return { items };
}
/** Which column has the details: -1 where there is none. */
function detailsColumn(table, reading) {
    return table.head ? columnsOf({ ...table, rows: [] }, reading).columns.indexOf('details') : -1;
}
function itemOf(row, line, details, reading) {
    const cells = row.filter((_, index) => index !== details);
    const [first = [], second, third] = cells;
    if (third)
        tell(reading, { row: line, column: 3 }, cellText(third), 'too-many-cells');
    const [sentence, ...below] = second ? [...second] : [...first];
    const place = { row: line, column: 1 };
    const item = second
        ? numbered(cellText(first), sentence, place, reading)
        : spoken(sentence, place, reading);
    const lines = readLines([...below, ...(row[details] ?? [])], reading);
    const [note] = lines.rest;
    return {
        ...item,
        ...(note && { note: textOf(note) }),
        ...saidOf(lines),
        ...(lines.previous && previousOf(lines.previous, place, reading)),
    };
}
/** A number in a cell of its own, and the sentence that goes on after it. */
function numbered(number, sentence, place, reading) {
    return { ...figureOf(number, place, reading), ...(sentence && { text: textOf(sentence) }) };
}
/** A sentence with its number in bold. */
function spoken(said, place, reading) {
    if (!said?.strong)
        return tell(reading, place, said?.text ?? '', 'no-strong') ?? {};
    const [before, number, after] = said.strong;
    // Where the number comes first, the sentence goes on after it.
    const isFirst = !plain(before) && /^\s/.test(after);
    const text = isFirst
        ? textOf({ ...said, text: plain(after) })
        : textOf({ ...said, text: `${before}{value}${after}`.trim() });
    return { ...figureOf(number, place, reading), text };
}
/** A number with its unit, or words in its place: "All", "1 in 74". */
function figureOf(written, place, reading) {
    const value = readValue(written, reading);
    if (typeof value !== 'string')
        return fieldsOf(value);
    const { rest, footnote } = withoutFootnote(plain(written));
    const mark = footnote && MARK.test(footnote) ? { mark: footnote } : {};
    const words = 'mark' in mark ? rest : plain(written);
    const unit = value === 'not-a-number' ? withUnit(words, reading) : undefined;
    if (unit)
        return { ...unit, ...mark };
    const isNumber = value !== 'not-a-number' || /^[\d.,\s]+$/.test(words);
    return isNumber ? (tell(reading, place, written, value) ?? {}) : { value: words, ...mark };
}
function fieldsOf({ value, isShare, currency, ...said }) {
    const unit = isShare ? '%' : currency;
    return { ...said, value, ...(unit && { unit }) };
}
/** "12 km": a word that is no number, after one. */
function withUnit(written, reading) {
    const [, number = '', unit] = /^(.*\d)\s(\p{L}[^\d]*)$/u.exec(plain(written)) ?? [];
    if (!unit)
        return undefined;
    const value = readValue(number, reading);
    return typeof value === 'string' || value.currency || value.isShare
        ? undefined
        : { ...fieldsOf(value), unit };
}
function previousOf({ text, asOf }, place, reading) {
    const value = readValue(text, reading);
    if (typeof value === 'string')
        return tell(reading, place, text, value) ?? {};
    if (value.mark)
        tell(reading, place, text, 'footnote');
    return value.value === null
        ? {}
        : { previous: { value: value.value, ...(asOf !== undefined && { asOf }) } };
}
