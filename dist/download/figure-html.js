import { directionOf } from '../format/direction.js';
import { whereAndWhen } from '../views/phrases.js';
import { attributes, markup } from './markup.js';
import { inOneColumn, detailTexts } from './words.js';
import { element, phraseHtml, sentenceWithLink, numberHtml, paragraph, small, sentenceHtml, } from './phrases-html.js';
/**
 * A figure as plain HTML for the page itself: what crawlers, feeds, mail and readers without
 * scripts get, and everybody until the widget draws. Each number is a `data` element with its exact
 * value.
 */
export function figureHtml(view, { lang, messages }, choice = {}) {
    const { takeaway, notes, source, newer } = view;
    const where = choice.withoutPlace ? view.asOf : whereAndWhen(view);
    const dir = directionOf(lang);
    const heading = choice.heading ? { text: choice.heading } : view.heading;
    const [whole, caption] = choice.around ?? ['figure', 'figcaption'];
    const level = `h${Math.min(Math.max(Math.trunc(choice.headingLevel ?? 3), 2), 6)}`;
    return element(whole, markup `${element(caption, markup `${element(level, phraseHtml(heading, dir))}${where && paragraph(where, dir)}${newer && choice.tellNewer ? element('p', sentenceWithLink(newer, dir)) : undefined}${takeaway && !choice.withoutTakeaway ? paragraph(takeaway, dir) : undefined}`)}${view.empty
        ? element('p', markup `${messages.empty}`)
        : view
            .table()
            .groups.map((group) => choice.rows?.(group) ?? rowsOf(group, messages.valueMissing, dir, choice.border))}${notes.map((note) => paragraph(note, dir))}${source && !choice.withoutSource ? element('p', sentenceWithLink(source, dir)) : undefined}`, { lang, dir });
}
// Names alone are a list: who gave, and not how much.
function rowsOf(group, missing, dir, border) {
    const { heading, rows, lines = [] } = group;
    const caption = heading && element('caption', sentenceHtml(heading, dir));
    const body = !group.named
        ? markup `<table${attributes({ border })}>${caption}<tbody>${rows
            .map(inOneColumn)
            .map((row) => tableRow(row, missing, dir))}</tbody></table>`
        : markup `${heading && paragraph(heading, dir)}<ul>${rows.map((row) => element('li', markup `${phraseHtml(row.label, dir)}${detailTexts(row).map((line) => small(line, dir))}`))}</ul>`;
    return markup `${rows.length ? body : heading && paragraph(heading, dir)}${lines.map((line) => element('p', sentenceWithLink(line, dir)))}`;
}
const tableRow = (row, missing, dir) => markup `<tr><th scope="row">${phraseHtml(row.label, dir)}</th><td>${numberHtml(row.number, missing, dir)}${detailTexts(row).map((line) => small(line, dir))}</td></tr>`;
