import { dataLangOf, inLanguage } from './data-language.js';
import { dateOf, readLines } from './lines.js';
import { cellText } from './marked-table.js';
import { tell, textOf } from './reading.js';
import { readRows, saidOf } from './rows.js';
import { readDonors } from './sections/donors.js';
import { readFunding } from './sections/funding.js';
import { readKeyFigures } from './sections/key-figures.js';
import { readOrigins } from './sections/origins.js';
import { readPopulation } from './sections/population.js';
import { readStaffing } from './sections/staffing.js';
import { plain } from './templates.js';
/** Reads a table as the figures of a section. Nothing is guessed, and nothing is left out. */
export function readTable(given, section, reading) {
    const lang = dataLangOf(given);
    const table = inLanguage(given, lang);
    const own = rowsOf(table, section, reading);
    if (!table.rows.some((row) => plain(row.map(cellText).join(''))))
        tell(reading, {}, '', 'empty');
    const { place, ...said } = around(table, section, reading);
    const document = {
        version: '1',
        ...(lang && { lang }),
        ...(place !== undefined && { country: place }),
        [section]: { ...said, ...own },
    };
    return reading.faults.length ? { faults: reading.faults } : { document };
}
function rowsOf(table, section, reading) {
    if (section === 'keyFigures')
        return readKeyFigures(table, reading);
    const rows = readRows(table, section, reading);
    switch (section) {
        case 'population':
            return readPopulation(rows, reading);
        case 'origins':
            return readOrigins(rows, reading);
        case 'staffing':
            return readStaffing(rows, reading);
        case 'funding':
            return readFunding(rows, reading);
        case 'donors':
            return readDonors(rows, reading);
        // A new widget's table is read once somebody writes how.
        default:
            return {};
    }
}
/** Title, place, date, note and source: what is said above and below the rows. */
function around(table, section, reading) {
    const { locale } = reading;
    const above = readLines(table.caption, reading);
    const below = readLines(table.foot, reading);
    const [heading, ...more] = above.rest;
    const { title, asOf } = heading ? titleOf(heading, above, below, reading) : {};
    const isDefault = title !== undefined && heading?.text === locale.messages.headings[section];
    const said = { ...saidOf(below), ...saidOf(above), ...(asOf && { asOf }) };
    return {
        place: above.place ?? below.place,
        ...(title !== undefined && !isDefault && { title }),
        ...said,
        ...unnamed(section, more, below.rest, said.note !== undefined),
    };
}
/** "Countries of origin, mid-2024" has its date at its end. */
function titleOf(heading, above, below, { locale }) {
    const [, title = '', date = ''] = /^(.+?)\s*[,，،(（]\s*([^,，،()（）]+)[)）]?$/.exec(plain(heading.text)) ?? [];
    const asOf = above.asOf === undefined && below.asOf === undefined && dateOf(date, locale);
    return asOf ? { title: textOf({ ...heading, text: title }), asOf } : { title: textOf(heading) };
}
/** Lines without a word of ours: donors are thanked in them, elsewhere they are a note. */
function unnamed(section, above, below, hasNote) {
    if (section === 'donors')
        return { ...named('thanks', above), ...named('closing', below) };
    return hasNote ? {} : named('note', [...above, ...below]);
}
function named(key, lines) {
    const [first] = lines;
    return first
        ? { [key]: textOf({ ...first, text: lines.map(({ text }) => text).join(' ') }) }
        : {};
}
