import { directionOf } from '../format/direction.js';
import type { FigureView, Line, Phrase, RowView, Sentence, TableGroup } from '../templates/figure-view.js';
import type { Speech } from '../templates/phrases.js';
import { markup, attributes, type Markup } from './markup.js';

/** What a widget's attributes leave out of its frame, and how high its heading stands. */
export interface FrameChoice {
  readonly heading?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly withoutTakeaway?: boolean | undefined;
  readonly withoutSource?: boolean | undefined;
  /** Width of the tables' lines, for documents and mail, which have no style sheet. None by default. */
  readonly border?: number | undefined;
}

/**
 * A figure as plain HTML for the page itself: what crawlers, feeds, mail and readers without scripts get, and everybody
 * until the widget draws. Each number is a `data` element with its exact value.
 */
export function figureHtml(view: FigureView, { lang, messages }: Pick<Speech, 'lang' | 'messages'>, choice: FrameChoice = {}): Markup {
  const { asOf, takeaway, notes, source } = view;
  const heading = choice.heading ? { text: choice.heading } : view.heading;
  const level = `h${Math.min(Math.max(Math.trunc(choice.headingLevel ?? 3), 2), 6)}`;
  return markup`<figure${attributes({ lang, dir: directionOf(lang) })}><figcaption>${element(level, isolated(heading))}${
    asOf && paragraph(asOf)}${takeaway && !choice.withoutTakeaway ? paragraph(takeaway) : undefined}</figcaption>${
    view.empty ? element('p', markup`${messages.empty}`) : view.table().groups.map((group) => rowsOf(group, messages.valueMissing, choice.border))}${
    notes.map(paragraph)}${source && !choice.withoutSource ? element('p', linked(source)) : undefined}</figure>`;
}

// Names alone are a list: who gave, and not how much.
function rowsOf(group: TableGroup, missing: string, border?: number): Markup {
  const { heading, rows, lines = [] } = group;
  const body = !group.named
    ? markup`<table${attributes({ border })}>${heading && element('caption', spoken(heading))}<tbody>${rows.map((row) => tableRow(row, missing))}</tbody></table>`
    : markup`${heading && paragraph(heading)}<ul>${rows.map(({ label, details }) => element('li', markup`${isolated(label)}${details.map(small)}`))}</ul>`;
  return markup`${rows.length ? body : heading && paragraph(heading)}${lines.map((line) => element('p', linked(line)))}`;
}

const tableRow = ({ label, number, details }: RowView, missing: string): Markup =>
  markup`<tr><th scope="row">${isolated(label)}</th><td>${number
    ? markup`${number.before}<data${attributes({ value: number.value })}>${isolated({ text: number.text })}</data>${number.after}`
    : missing}${details.map(small)}</td></tr>`;

const small = (line: Line): Markup => markup` <small>(${linked(line)})</small>`;
const paragraph = (sentence: Sentence): Markup => element('p', spoken(sentence));
const element = (name: string, content: Markup): Markup => ({ html: `<${name}>${content.html}</${name}>` });
const isolated = ({ text, lang }: Phrase): Markup => markup`<bdi${attributes({ lang })}>${text}</bdi>`;
const spoken = (sentence: Sentence): Markup => markup`${sentence.map((part) => (typeof part === 'string' ? part : isolated(part)))}`;
const linked = ({ sentence, url }: Line): Markup =>
  url === undefined
    ? spoken(sentence)
    : markup`${sentence.map((part) => (typeof part === 'string' ? part : markup`<a${attributes({ href: url, rel: 'noopener noreferrer' })}>${isolated(part)}</a>`))}`;
