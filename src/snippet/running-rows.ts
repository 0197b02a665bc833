import { attributes, markup, type Markup } from '../download/markup.js';
import { element, isolated, linked, numberHtml, paragraph, small } from '../download/phrases-html.js';
import type { TableGroup } from '../templates/figure-view.js';
import type { Speech } from '../templates/phrases.js';

/** Names one after the other, and sentences with their number in them: as the widget draws them, and about as high. Undefined where the group is neither. */
export function runningRows({ heading, named, rows, lines = [] }: TableGroup, { messages, formats }: Speech): Markup | undefined {
  const areNames = named && rows.every(({ details }) => !details.length);
  if (!rows.length || !areNames && rows.some(({ after }) => after === undefined)) return undefined;
  const body = areNames
    ? element('p', listed(rows.map(({ label }) => isolated(label)), formats))
    : element('ul', markup`${rows.map(({ before, number, after, label: { lang }, details }) =>
      markup`<li><bdi${attributes({ lang })}>${before}${numberHtml(number, messages.valueMissing)}${after}</bdi>${details.map(small)}</li>`)}`);
  return markup`${heading && paragraph(heading)}${body}${lines.map((line) => element('p', linked(line)))}`;
}

/** Joined as the language joins a list. */
function listed(items: readonly Markup[], formats: Speech['formats']): Markup {
  const parts = formats.list(items.map((_, index) => `\u0000${index}\u0000`)).split('\u0000');
  return markup`${parts.map((part, index) => (index % 2 ? items[Number(part)] : part))}`;
}
