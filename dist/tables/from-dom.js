import { MARK } from '../data/fields.js';
import { withRaisedDigits } from '../parse/raised-digits.js';
/** What begins a new line of words, in a cell or around the table. */
const BLOCKS = /^(br|p|div|li|ul|ol|tr|td|th|h[1-6]|dt|dd)$/;
/**
 * A table as its page has it. `marked` carries the class: the table, or what stands around it as
 * the block editor writes it. Undefined where cells are merged in a way that nobody can put back.
 */
export function tableFromDom(marked, table) {
    const captions = [table.caption, ...marked.querySelectorAll('figcaption')];
    const rows = bodyRows(table);
    if (rows.some((row) => isMerged(row, rows)))
        return undefined;
    const [first, ...others] = rows;
    const hasHead = first !== undefined && isHead(first, table);
    return {
        lang: marked.closest('[lang]')?.getAttribute('lang') || undefined,
        caption: [...headingsIn(marked), ...captions.flatMap((each) => (each ? linesOf(each) : []))],
        head: hasHead ? cellsOf(first) : undefined,
        rows: (hasHead ? others : rows).map(cellsOf),
        foot: [
            ...Array.from(table.tFoot?.rows ?? []).flatMap((row) => linesOf(row)),
            ...paragraphsIn(marked, table),
        ],
    };
}
/** What the page doesn't show is no figure of it. */
const bodyRows = (table) => Array.from(table.rows).filter((row) => row.parentElement !== table.tFoot && !isHidden(row));
/** Hidden itself; the table as a whole may be in a tab that isn't open. */
const isHidden = (row) => row.hidden !== false || getComputedStyle(row).display === 'none';
/** A row of headings only, of more than one column. */
function isHead(row, table) {
    const cells = Array.from(row.cells);
    const isInHead = row.parentElement === table.tHead;
    return isInHead || (cells.length > 1 && cells.every(({ localName }) => localName === 'th'));
}
/** A heading may reach over its row; a cell for several rows belongs to none of them. */
function isMerged(row, rows) {
    const cells = Array.from(row.cells);
    const isOnly = cells.length === 1;
    return (cells.some(({ colSpan, rowSpan }) => (colSpan > 1 && !isOnly) || rowSpan > 1) ||
        (rows.indexOf(row) > 0 && row.parentElement?.localName === 'thead'));
}
const cellsOf = (row) => Array.from(row.cells, linesOf);
/** Headings of the group that the block editor puts around a table. */
const headingsIn = (marked) => Array.from(marked.querySelectorAll('h1, h2, h3, h4, h5, h6')).flatMap(linesOf);
const paragraphsIn = (marked, table) => Array.from(marked.querySelectorAll('p'))
    .filter((each) => !table.contains(each) && !each.closest('figcaption'))
    .flatMap(linesOf);
/** The words of an element, line by line. */
function linesOf(element) {
    const lines = [[]];
    const walk = (node) => {
        const name = node.nodeName.toLowerCase();
        if (BLOCKS.test(name))
            lines.push([]);
        if (node instanceof Element && node.querySelector('br, p, div, li, td, th'))
            node.childNodes.forEach(walk);
        else if (name !== 'br')
            lines.at(-1)?.push(node);
        if (BLOCKS.test(name) && name !== 'br')
            lines.push([]);
    };
    element.childNodes.forEach(walk);
    return lines.flatMap((nodes) => {
        const line = lineOf(nodes);
        return line.text ? [line] : [];
    });
}
function lineOf(nodes) {
    const text = nodes.map(spokenText).join('');
    const [strong, another] = within(nodes, 'strong, b');
    const [link] = within(nodes, 'a[href]');
    const lang = langOf(nodes);
    return {
        text: text.replace(/\s+/g, ' ').trim(),
        ...(lang && { lang }),
        ...(link instanceof HTMLAnchorElement && /^https?:$/.test(link.protocol) && { url: link.href }),
        ...(strong && !another && { strong: around(nodes, strong) }),
    };
}
const STRUCK_OUT = /^(del|s|strike)$/;
/**
 * A raised digit would be read as one of its number: what `sup` says is kept apart. What is struck
 * out doesn't hold any more.
 */
function spokenText(node) {
    const text = node.textContent ?? '';
    if (!(node instanceof Element))
        return text;
    if (STRUCK_OUT.test(node.localName))
        return '';
    if (node.localName === 'sup') {
        const mark = withRaisedDigits(text.trim());
        return MARK.test(mark) ? mark : `[${text.trim()}]`;
    }
    return node.querySelector('sup, del, s, strike')
        ? Array.from(node.childNodes, spokenText).join('')
        : text;
}
const within = (nodes, selector) => nodes.flatMap((node) => node instanceof Element
    ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]
    : []);
/** The one language that a line names, for all of it or for what stands after a word of ours. */
function langOf(nodes) {
    const own = within(nodes, '[lang]').map((element) => element.getAttribute('lang'));
    const cell = nodes[0]?.parentElement?.closest('td, th, p, caption, figcaption');
    const [lang, another] = new Set([...own, cell?.getAttribute('lang')].filter((each) => each));
    return another === undefined ? (lang ?? undefined) : undefined;
}
function around(nodes, strong) {
    const range = strong.ownerDocument.createRange();
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last)
        return ['', '', ''];
    range.setStartBefore(first);
    range.setEndBefore(strong);
    const before = range.toString();
    range.setStartAfter(strong);
    range.setEndAfter(last);
    return [spaced(before), spokenText(strong).trim(), spaced(range.toString())];
}
const spaced = (text) => text.replace(/\s+/g, ' ');
