import { attributes, markup, type Markup } from '../../download/markup.js';
import type { Cell, MarkedTable, Said, TableRow } from '../../tables/marked-table.js';
import { isHeadingRow } from './grid.js';

/** A table as every content system keeps it: no attribute but of tables, no style, no script. */
export function tableHtml(table: MarkedTable, marker: string): string {
  const { lang, caption, head, rows, foot } = table;
  return `${
    markup`<table${attributes({ class: marker, lang })}>
<caption>${lines(caption)}</caption>
${head && headHtml(head)}<tbody>
${rows.map((row) => markup`${rowHtml(row, table)}\n`)}</tbody>
${foot.length ? footHtml(foot, head?.length ?? 1) : undefined}</table>`.html
  }\n`;
}

function headHtml(head: TableRow): Markup {
  const cells = head.map((each) => markup`<th scope="col">${lines(each)}</th>`);
  return markup`<thead>\n<tr>${cells}</tr>\n</thead>\n`;
}

function footHtml(foot: Cell, width: number): Markup {
  const span = attributes({ colspan: width > 1 && width });
  const rows = foot.map((line) => markup`<tr><td${span}>${piece(line)}</td></tr>\n`);
  return markup`<tfoot>\n${rows}</tfoot>\n`;
}

function rowHtml(row: TableRow, table: MarkedTable): Markup {
  const width = table.head?.length ?? 1;
  const [first = [], ...others] = row;
  const span = attributes({ scope: 'rowgroup', colspan: width });
  if (isHeadingRow(row, table)) return markup`<tr><th${span}>${lines(first)}</th></tr>`;
  const name = others.length
    ? markup`<th scope="row">${lines(first)}</th>`
    : markup`<td>${lines(first)}</td>`;
  return markup`<tr>${name}${others.map((each) => markup`<td>${lines(each)}</td>`)}</tr>`;
}

const lines = (cell: Cell): Markup =>
  markup`${cell.map((line, index) => markup`${index ? markup`<br>` : undefined}${piece(line)}`)}`;

function piece({ text, lang, url, strong, part = text }: Said): Markup {
  const words = strong
    ? markup`${strong[0]}<strong>${strong[1]}</strong>${strong[2]}`
    : markup`${part}`;
  const linked = url ? markup`<a${attributes({ href: url })}>${words}</a>` : words;
  if (!lang || strong) return lang ? spoken(linked, lang) : linked;
  const [before = '', after = ''] = text.split(part, 2);
  return markup`${before}${spoken(linked, lang)}${after}`;
}

const spoken = (words: Markup, lang: string): Markup =>
  markup`<span${attributes({ lang })}>${words}</span>`;
