import type { Marks } from '../language/about.js';
import { supportedLanguage } from '../language/languages.js';
import { MARKS } from '../language/marks.js';
import type { FigureView, RowView } from '../views/figure-view.js';
import { whereAndWhen } from '../views/phrases.js';
import type { Locale } from '../locale/locale.js';
import { inOneColumn, numberWords, plainText, detailTexts } from './words.js';

/**
 * What a picture of a figure says to those who don't see it: its heading, place, date, takeaway,
 * values and what was corrected, in one text.
 */
export function altText(
  view: FigureView,
  { lang, messages }: Pick<Locale, 'lang' | 'messages'>,
): string {
  const marks = MARKS[supportedLanguage(lang) ?? 'en'];
  const { heading, takeaway, table, corrected = [] } = view;
  const where = whereAndWhen(view);
  const title = where ? `${heading.text} (${plainText(where)})` : heading.text;
  const lists = table().groups.map((group) => {
    const rows = joined(
      group.rows
        .map(inOneColumn)
        .map((row) => rowText(row, group.named ? '' : messages.valueMissing, marks)),
      marks,
    );
    return group.heading
      ? `${plainText(group.heading).replace(/\s*[:：]$/, '')}${marks.colon}${rows}`
      : rows;
  });
  return [title, takeaway ? plainText(takeaway) : '', ...lists, ...corrected.map(plainText)]
    .filter(Boolean)
    .map((text) => ended(text, marks))
    .join(marks.space);
}

/**
 * A name, its value, and what changes how the value is read: a share, a change, what it is a part
 * of.
 */
function rowText(row: RowView, missing: string, { colon }: Marks): string {
  const {
    label: { text },
    number,
  } = row;
  const value = number ? numberWords(number) : missing;
  const said = detailTexts(row)
    .filter(({ tells }) => tells === undefined)
    .map(({ sentence }) => ` (${plainText(sentence)})`)
    .join('');
  // A key figure's name is a sentence, which begins with the number or has it in it.
  if (ENDED.test(text)) return (text.includes(value) ? text : `${value} ${text}`) + said;
  return `${text}${value && `${colon}${value}`}${said}`;
}

const ENDED = /[.!?。！？؟…]$/;

const joined = (rows: readonly string[], { list, space }: Marks): string =>
  rows.reduce((all, row) => (all ? `${all}${ENDED.test(all) ? space : list}${row}` : row), '');

/** A text without an end of its own gets a full stop. */
const ended = (text: string, { stop }: Marks): string =>
  /[:：]$/.test(text) || ENDED.test(text) ? text : `${text}${stop}`;
