import { categoryOf } from './categories.js';
import { columnsOf } from './columns.js';
import { dateOf, readLines } from './lines.js';
import { cellText } from './marked-table.js';
import { tell, textOf } from './reading.js';
import { plain } from './templates.js';
import { readValue } from './values.js';
/** Reads the rows of a section: numbers that people count have to be whole. */
export function readRows(table, section, reading) {
    const columns = columnsOf(table, reading);
    const isMoney = section === 'funding' || section === 'donors';
    const currencies = new Currency(reading, isMoney);
    currencies.add(columns.currencies, table.head ? { row: 1 } : {}, cellText(table.head?.at(-1)));
    const groups = [];
    table.rows.forEach((row, index) => {
        const line = index + (table.head ? 2 : 1);
        if (row.every((cell) => !plain(cellText(cell))))
            return;
        if (isHeading(row, columns))
            return void groups.push(headed(row[0] ?? [], reading));
        if (row.length > columns.columns.length)
            tell(reading, { row: line }, cellText(row.at(-1)), 'too-many-cells');
        if (!groups.length)
            groups.push({ heading: undefined, lines: { rest: [] }, rows: [] });
        groups.at(-1)?.rows.push(readRow(row, line, columns, { section, reading, currencies }));
    });
    return {
        groups,
        currency: currencies.code,
        hasValues: columns.columns.includes('value') || columns.columns.includes('share'),
    };
}
/** A row of one cell stands above those that follow, where rows have several. */
const isHeading = (row, { columns }) => row.length === 1 && columns.length > 1;
const headed = ([heading, ...lines], reading) => ({
    heading,
    lines: readLines(lines, reading),
    rows: [],
});
function readRow(row, line, { columns, zeros }, context) {
    const { section, reading } = context;
    const at = (column) => columns.indexOf(column);
    const cell = (column) => row[at(column)] ?? [];
    const place = (column) => ({ row: line, column: at(column) + 1 });
    const [named, ...below] = cell('name');
    const name = named && plain(named.text) === plain(reading.locale.messages.nameMissing) ? undefined : named;
    const details = readLines([...below, ...cell('details')], reading);
    const number = valueIn(cellText(cell('value')), place('value'), context, zeros);
    const share = shareIn(cellText(cell('share')), place('share'), context);
    const before = details.previous?.text ?? cellText(cell('previous'));
    const earlier = valueIn(before, place('previous'), context, zeros);
    const previous = earlier?.value ?? undefined;
    // A row has one number that a mark can stand after.
    const isAlone = number?.value == null && share?.mark;
    if (earlier?.mark)
        tell(reading, place('previous'), before, 'footnote');
    if (share?.mark && !isAlone)
        tell(reading, place('share'), cellText(cell('share')), 'footnote');
    const date = cell('date')[0];
    const [note] = cell('note');
    const categorised = categoryIn(name, cellText(cell('category')), place('category'), context);
    return {
        name,
        category: categorised?.category,
        label: !name || (categorised?.isOurs && !name.isForeign) ? undefined : textOf(name),
        place: place('name'),
        rest: details.rest,
        fields: {
            ...(number && fieldsOf(number)),
            ...(share?.value != null && { percent: share.value }),
            ...(isAlone && { mark: isAlone }),
            ...saidOf(details),
            ...(date && { asOf: dateOf(date.text, reading.locale) ?? textOf(date) }),
            ...(note && { note: textOf(note) }),
            ...(previous !== undefined && {
                previous: {
                    value: previous,
                    ...(details.previous?.asOf !== undefined && { asOf: details.previous.asOf }),
                },
            }),
        },
    };
    function categoryIn(named, stated, where, { section: of }) {
        const own = named && categoryOf(named.text, of, reading);
        if (!plain(stated))
            return own;
        const found = categoryOf(stated, section, reading);
        if (!found)
            return tell(reading, where, stated, 'unknown-category');
        // A category beside a name says that the name is the row's own.
        return { category: found.category, isOurs: own?.isOurs === true };
    }
}
/** What is said of a row beside its number. */
export const saidOf = ({ asOf, note, source, partOf }) => ({
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
    ...(source && { source }),
    ...(partOf !== undefined && { partOf }),
});
function fieldsOf({ value, qualifier, mark, scale, decimals, isShare }) {
    if (value === null)
        return {};
    const said = { ...(qualifier && { qualifier }), ...(mark && { mark }) };
    if (isShare)
        return { ...said, percent: value };
    return {
        ...said,
        value,
        ...(scale && { scale }),
        ...(decimals !== undefined && { decimals }),
    };
}
function valueIn(text, place, { section, reading, currencies }, zeros) {
    const value = readValue(text, reading, zeros);
    if (typeof value === 'string')
        return tell(reading, place, text, value);
    if (value.currency)
        currencies.add([value.currency], place, text);
    const counts = section === 'population' || section === 'origins' || section === 'staffing';
    if (counts && !value.isShare && !Number.isInteger(value.value ?? 0))
        return tell(reading, place, text, 'not-whole');
    return value;
}
function shareIn(text, place, { reading }) {
    const value = readValue(text, reading);
    if (typeof value === 'string')
        return tell(reading, place, text, value);
    return value.currency || value.scale ? tell(reading, place, text, 'not-a-number') : value;
}
/** The one currency of a table. */
class Currency {
    #reading;
    #isMoney;
    constructor(reading, isMoney) {
        this.#reading = reading;
        this.#isMoney = isMoney;
    }
    add([code, another], place, text) {
        if (code === undefined)
            return;
        if (!this.#isMoney)
            tell(this.#reading, place, text, 'not-a-number');
        else if (another !== undefined)
            tell(this.#reading, place, text, 'ambiguous-currency');
        else if (this.code !== undefined && this.code !== code)
            tell(this.#reading, place, text, 'several-currencies');
        else
            this.code = code;
    }
}
