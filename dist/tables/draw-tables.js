import { loadCountryNames } from '../format/country-names.js';
import { loadLocale } from '../locale/locale.js';
import { supportedLanguage } from '../language/languages.js';
import { tableFromDom } from './from-dom.js';
import { readTable } from './read-table.js';
import { readingIn } from './reading.js';
/** The sections by the class that marks their tables, which is the tag of their figure. */
const SECTIONS = new Map([
    ['factlet-population-counters', 'population'],
    ['factlet-funding-donut', 'funding'],
    ['factlet-origin-bars', 'origins'],
    ['factlet-staffing-panel', 'staffing'],
    ['factlet-key-figures', 'keyFigures'],
    ['factlet-donor-list', 'donors'],
]);
const MARKS = [...SECTIONS.keys()].map((name) => `.${name}`).join();
/** Tables that were read, or couldn't be: neither is looked at again. */
const seen = new WeakSet();
/** Draws the marked tables inside a root; what can't be read stays a table. */
export async function drawTables(root) {
    await Promise.all(Array.from(root.querySelectorAll(MARKS), async (marked) => {
        const table = marked instanceof HTMLTableElement ? marked : marked.querySelector('table');
        const tag = Array.from(marked.classList).find((name) => SECTIONS.has(name));
        const section = SECTIONS.get(tag ?? '');
        if (!table || !tag || !section || seen.has(table))
            return;
        seen.add(table);
        await drawTable(marked, table, tag, section);
    }));
}
async function drawTable(marked, table, tag, section) {
    const read = tableFromDom(marked, table);
    if (!read)
        return tellFaults(marked, tag, [{ text: '', reason: 'merged-cells' }]);
    const lang = supportedLanguage(read.lang ?? '') ? (read.lang ?? 'en') : 'en';
    const [locale] = await Promise.all([loadLocale(lang), loadCountryNames(lang)]);
    const result = readTable(read, section, readingIn(read.lang, locale));
    if ('faults' in result)
        return tellFaults(marked, tag, result.faults);
    // Without its definition the tag would be an empty box around the table.
    if (!customElements.get(tag) || !marked.isConnected)
        return;
    keepLines(marked);
    const figure = document.createElement(tag);
    Object.assign(figure, { data: result.document });
    // What is below moves down where the figure is higher, and never up.
    figure.setAttribute('keep-room', '');
    marked.replaceWith(figure);
    figure.append(marked);
}
/** The table stays as high as it was: in the tag it would take the figure's spacing of lines. */
function keepLines(marked) {
    const { lineHeight, overflowWrap } = getComputedStyle(marked);
    if (marked instanceof HTMLElement)
        Object.assign(marked.style, { lineHeight, overflowWrap });
}
/** One line per table: where, what is written there, and why it can't be read. */
function tellFaults(marked, tag, faults) {
    const lines = faults.map(({ row, column, text, reason }) => [row && `row ${row}`, column && `column ${column}`, text && `“${text}”`, REASONS[reason]]
        .filter(Boolean)
        .join(', '));
    console.warn(`factlet: <table class="${tag}"> stays a table: ${lines.join('; ')}`, marked);
}
const REASONS = {
    'ambiguous-number': 'ambiguous-number: the mark can part thousands or decimals, and the page’s lang doesn’t ' +
        'say which',
    'other-marks': 'other-marks: the number isn’t written with the marks of the table’s lang',
    'not-a-number': 'not-a-number: no number that can be read',
    'not-whole': 'not-whole: people, staff and offices are counted in whole numbers',
    'ambiguous-magnitude': 'ambiguous-magnitude: the word means two things; write the number in full',
    'ambiguous-currency': 'ambiguous-currency: several currencies have this sign; write a code, such as USD',
    'several-currencies': 'several-currencies: a table has one currency',
    footnote: 'footnote: a mark such as *, † or ¹ can stand after a row’s own number, and nowhere else',
    withheld: 'withheld: a number that isn’t given has an empty cell',
    'unknown-column': 'unknown-column: no heading that we know',
    'several-columns': 'several-columns: another column holds the same',
    'no-heading': 'no-heading: three columns and more need a row of headings',
    'unknown-category': 'unknown-category: no category that we know',
    'unknown-name': 'unknown-name: put the row under a heading that says what it is',
    twice: 'twice: another row is the same',
    'too-many-cells': 'too-many-cells: more cells than headings',
    'merged-cells': 'merged-cells: cells reach over rows or columns, or a heading stands among rows',
    'no-strong': 'no-strong: put the number of the sentence in bold',
    'sum-differs': 'sum-differs: the calculated total isn’t the sum of the rows',
    empty: 'empty: the table has no rows',
};
