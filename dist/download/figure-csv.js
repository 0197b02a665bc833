import { inOneColumn, named, plainText, detailTexts } from './words.js';
const ORDER = [
    'figure',
    'list',
    'name',
    'value',
    'unit',
    'remark',
    'details',
    'place',
    'date',
    'note',
    'source',
    'address',
];
/**
 * Figures as a table of RFC 4180 in UTF-8: one row per value, exact and with a point, each with its
 * unit, date and source. The byte order mark tells Excel that it is UTF-8.
 */
export function figureCsv(views, { columns, valueMissing }) {
    const records = [
        columns,
        ...views.flatMap((view) => recordsOf(view, valueMissing)),
    ];
    return `\uFEFF${records
        .map((record) => `${ORDER.map((key) => written(record[key])).join(',')}\r\n`)
        .join('')}`;
}
function recordsOf(view, valueMissing) {
    const figure = view.heading.text;
    const around = [
        ...(view.asOf ? [{ sentence: view.asOf, tells: 'date' }] : []),
        ...view.notes.map((sentence) => ({ sentence, tells: 'note' })),
        ...(view.source ? [view.source] : []),
    ];
    const used = new Set();
    // Where every row has a date and a source of its own, those of all stand in a row without a
    // value.
    const rest = (lines, place) => {
        const unused = lines.filter((line) => line.tells && line.tells !== 'note' && !used.has(line));
        return unused.length ? [{ ...place, ...said(unused, used) }] : [];
    };
    const records = view.table(true).groups.flatMap((group) => {
        const list = group.heading && plainText(group.heading);
        const missing = group.named ? '' : valueMissing;
        const lines = [...(group.lines ?? []), ...around];
        const rows = group.rows.map(inOneColumn).map((row) => ({
            figure,
            list,
            ...recordOf(row, group, missing),
            ...said([...detailTexts(row), ...lines], used),
        }));
        return rows.length
            ? [...rows, ...rest(group.lines ?? [], { figure, list })]
            : [{ figure, list, ...said(lines, used) }];
    });
    // What a document says of all its figures has no row of its own.
    const all = records.length
        ? [...records, ...rest(around, { figure })]
        : [{ figure, ...said(around, used) }];
    return all.map((record) => ({ ...record, place: view.place?.text.trim() }));
}
const recordOf = ({ label, number, unit }, group, missing) => ({
    name: label.text,
    // Words in the place of a number are what there is.
    value: number?.value ?? number?.text,
    unit: unit ?? group.unit,
    remark: number ? remarkOf(number) : missing,
});
/** What is said of a number, and the mark of its footnote: the value itself stays exact. */
function remarkOf({ before, after, mark = '' }) {
    const said = (before + after).replace(/^[\s(（]+|[\s)）]+$/g, '');
    return said && mark ? `${said} · ${mark}` : said + mark;
}
/** The nearest date and source; every note, and all else that is said. */
function said(lines, used) {
    const source = lines.find(({ tells }) => tells === 'source');
    const date = lines.find(({ tells }) => tells === 'date');
    for (const line of [source, date])
        if (line)
            used.add(line);
    const all = (what) => lines
        .filter(({ tells }) => tells === what)
        .map(({ sentence }) => plainText(sentence))
        .join(' · ');
    return {
        details: all(undefined),
        date: date && plainText(date.sentence),
        note: all('note'),
        source: source && named(source),
        address: source?.url,
    };
}
const written = (cell) => typeof cell === 'number' ? String(cell) : `"${harmless(cell ?? '').replaceAll('"', '""')}"`;
const FORMULA = '=+\\-@＝＋－＠';
const AT_START = new RegExp(`^(?:\\s*[${FORMULA}]|[\\t\\r\\n])`);
const AFTER_SEPARATOR = new RegExp(`([;\\t\\r\\n] *)(?=[${FORMULA}])`, 'g');
/**
 * A text that no spreadsheet takes for a formula: a mark before what would begin one (OWASP, CSV
 * injection). Excel in many languages separates cells by semicolons and ignores our quotes then, so
 * that a cell may also begin within a text.
 */
const harmless = (text) => text.replace(CONTROLS, '').replace(AT_START, "'$&").replace(AFTER_SEPARATOR, "$1'");
/** What no table can hold. */
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;
