import { whereAndWhen } from '../views/phrases.js';
import { inOneColumn, numberWords, plainText, detailTexts } from './words.js';
/**
 * A figure as plain text, for where there are no tables: one line per value, with its date and
 * source.
 */
export function figureText(view, valueMissing) {
    const { heading, takeaway, notes, source } = view;
    const where = whereAndWhen(view);
    const groups = view
        .table()
        .groups.map((group) => [
        ...(group.heading ? [plainText(group.heading)] : []),
        ...group.rows.map(inOneColumn).map((row) => rowText(row, group.named ? '' : valueMissing)),
        ...(group.lines ?? []).map(lineText),
    ]);
    const head = [heading.text, where && plainText(where), takeaway && plainText(takeaway)];
    return [head, ...groups, [...notes.map(plainText), source && lineText(source)]]
        .map((lines) => lines.filter(Boolean).join('\n'))
        .filter(Boolean)
        .join('\n\n');
}
function rowText(row, missing) {
    const { label, number } = row;
    const value = number ? numberWords(number) : missing;
    const said = detailTexts(row)
        .map((line) => ` (${lineText(line)})`)
        .join('');
    return `${label.text}${value && `: ${value}`}${said}`;
}
/** A line with its address, unless that is what it says. */
function lineText({ sentence, url }) {
    const text = plainText(sentence);
    return url === undefined || text.includes(url) ? text : `${text}, ${url}`;
}
