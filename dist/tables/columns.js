import { currenciesIn } from '../parse/currencies.js';
import { meaningOf } from '../parse/header-words.js';
import { zerosIn } from '../parse/magnitudes.js';
import { titleUnit } from '../parse/title-unit.js';
import { cellText } from './marked-table.js';
import { tell } from './reading.js';
import { plain } from './templates.js';
/** What the columns of a table are, by their headings. */
export function columnsOf(table, reading) {
    const width = Math.max(0, ...table.rows.map(({ length }) => length), table.head?.length ?? 0);
    const titles = table.caption.map(({ text }) => text);
    const inTitle = titles.map((title) => titleUnit(title)).find(Boolean)?.zeros ?? 0;
    if (!table.head)
        return { columns: withoutHeadings(table, width, reading), zeros: inTitle, currencies: [] };
    const headings = table.head.map(cellText);
    const columns = withName(headings.map((heading) => said(heading, reading)));
    const meant = columns.map((column, index) => column === undefined && isOnlyValue(columns, index) ? 'value' : column);
    headings.forEach((heading, index) => {
        const place = { row: 1, column: index + 1 };
        const column = meant[index];
        if (column === undefined)
            tell(reading, place, heading, 'unknown-column');
        else if (column !== 'ignored' && meant.indexOf(column) < index)
            tell(reading, place, heading, 'several-columns');
    });
    const valueHeading = headings[meant.indexOf('value')] ?? '';
    return {
        columns: meant,
        zeros: zerosIn(valueHeading) ?? inTitle,
        currencies: currenciesIn(valueHeading),
    };
}
/** Names and numbers need no headings; what a third column is nobody knows without one. */
function withoutHeadings(table, width, reading) {
    if (width > 2)
        tell(reading, { row: 1 }, cellText(table.rows[0]?.[2]), 'no-heading');
    return width > 1 ? ['name', 'value'] : ['name'];
}
/** Columns that we write, by words of their own. */
const OWN = ['name', 'category', 'value', 'share', 'details'];
/** The words that we write come first: a language's own "Nombre" is another's number. */
function said(heading, { words }) {
    const bare = plain(heading).toLowerCase();
    const own = OWN.find((column) => words.tables[column].toLowerCase() === bare);
    if (own)
        return own;
    if (bare === '%')
        return 'share';
    switch (meaningOf(heading)) {
        case 'code':
        case 'group':
            return 'category';
        case 'percent':
            return 'share';
        case 'asOf':
            return 'date';
        case 'name':
            return 'name';
        case 'note':
            return 'note';
        case 'previous':
            return 'previous';
        case 'ignored':
            return 'ignored';
        case 'value':
            return 'value';
        default:
            return currenciesIn(heading).length || zerosIn(heading) ? 'value' : undefined;
    }
}
/**
 * The first column has the names, unless another is called so: a list of staff may be headed
 * "Staff", which elsewhere heads numbers.
 */
function withName(columns) {
    const at = columns.indexOf('name');
    if (at < 0) {
        const first = columns.findIndex((column) => column !== 'ignored');
        return columns.map((column, index) => (index === first ? 'name' : column));
    }
    // "Nombre" heads names in Spanish and numbers in French.
    return columns.map((column, index) => column === 'name' && index > at && !columns.includes('value') ? 'value' : column);
}
/** A heading that we don't know heads the numbers where nothing else can. */
const isOnlyValue = (columns, at) => !columns.includes('value') &&
    !columns.includes('share') &&
    columns.filter((column) => column === undefined).length === 1 &&
    columns[at] === undefined;
