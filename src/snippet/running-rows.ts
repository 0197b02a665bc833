import { attributes, markup, type Markup } from '../download/markup.js';
import {
  element,
  phraseHtml,
  sentenceWithLink,
  numberHtml,
  paragraph,
  small,
} from '../download/phrases-html.js';
import { directionOf, type Direction } from '../format/direction.js';
import { detailTexts } from '../download/words.js';
import type { RowView, TableGroup } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';

/**
 * Names one after the other, and sentences with their number in them: as the widget draws them, and
 * about as high. Undefined where the group is neither.
 */
export function runningRows(
  { heading, named, rows, lines = [] }: TableGroup,
  { lang, messages, formats }: Locale,
): Markup | undefined {
  const dir = directionOf(lang);
  const areNames = named && rows.every((row) => !detailTexts(row).length);
  if (!rows.length || (!areNames && rows.some(({ after }) => after === undefined)))
    return undefined;
  const body = areNames
    ? element(
        'p',
        listed(
          rows.map(({ label }) => phraseHtml(label, dir)),
          formats,
        ),
      )
    : element('ul', markup`${rows.map((row) => runningRow(row, messages.valueMissing, dir))}`);
  return markup`${heading && paragraph(heading, dir)}${body}${lines.map((line) =>
    element('p', sentenceWithLink(line, dir)),
  )}`;
}

function runningRow(row: RowView, missing: string, dir: Direction): Markup {
  const {
    before,
    number,
    after,
    label: { lang },
  } = row;
  const sentence = markup`<bdi${attributes({ lang })}>${before}${numberHtml(
    number,
    missing,
    dir,
  )}${after}</bdi>`;
  return markup`<li>${sentence}${detailTexts(row).map((line) => small(line, dir))}</li>`;
}

/** Joined as the language joins a list. */
function listed(items: readonly Markup[], formats: Locale['formats']): Markup {
  const parts = formats.list(items.map((_, index) => `\u0000${index}\u0000`)).split('\u0000');
  return markup`${parts.map((part, index) => (index % 2 ? items[Number(part)] : part))}`;
}
