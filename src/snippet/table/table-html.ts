import { attributes, markup, type Markup } from '../../download/markup.js';
import type { Cell, MarkedTable, Said, TableRow } from '../../tables/marked-table.js';
import { isHeadingRow } from './grid.js';

/** A table as every content system keeps it: no attribute but of tables, no style, no script. */
export function tableHtml(table: MarkedTable, marker: string): string {
  const { lang, caption, head, rows, foot } = table;
  const width = head?.length ?? 1;
  return (
    markup`<table${attributes({ class: marker, lang })}>
<caption>${lines(caption)}</caption>
${head && markup`<thead>\n<tr>${head.map((each) => markup`<th scope="col">${lines(each)}</th>`)}</tr>\n</thead>\n`}<tbody>
${rows.map((row) => markup`${rowHtml(row, table)}\n`)}</tbody>
${
  foot.length
    ? markup`<tfoot>\n${foot.map(
        (line) =>
          markup`<tr><td${attributes({ colspan: width > 1 && width })}>${piece(line)}</td></tr>\n`,
      )}</tfoot>\n`
    : undefined
}</table>`.html + '\n'
  );
}

function rowHtml(row: TableRow, table: MarkedTable): Markup {
  const width = table.head?.length ?? 1;
  if (isHeadingRow(row, table))
    return markup`<tr><th${attributes({ scope: 'rowgroup', colspan: width })}>${lines(row[0] ?? [])}</th></tr>`;
  const [first = [], ...others] = row;
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
