import type { FigureView, RowView } from '../templates/figure-view.js';
import { plain } from './words.js';

/** What a picture of a figure says to those who don't see it: its heading, date, takeaway and values in one text. */
export function altText({ heading, asOf, takeaway, table }: FigureView, valueMissing: string): string {
  const title = asOf ? `${heading.text} (${plain(asOf)})` : heading.text;
  const lists = table().groups.map((group) => {
    const rows = joined(group.rows.map((row) => rowText(row, group.named ? '' : valueMissing)));
    return group.heading ? `${plain(group.heading).replace(/\s*[:：]$/, '')}: ${rows}` : rows;
  });
  return [title, takeaway ? plain(takeaway) : '', ...lists].filter(Boolean).map(ended).join(' ');
}

/** A name, its value, and what changes how the value is read: a share, a change, what it is a part of. */
function rowText({ label: { text }, number, details }: RowView, missing: string): string {
  const value = number ? number.before + number.text + number.after : missing;
  const said = details.filter(({ tells }) => tells === undefined).map(({ sentence }) => ` (${plain(sentence)})`).join('');
  // A key figure's name is a sentence, which begins with the number or has it in it.
  if (ENDED.test(text)) return (text.includes(value) ? text : `${value} ${text}`) + said;
  return `${text}${value && `: ${value}`}${said}`;
}

const ENDED = /[.!?。！？؟…]$/;

const joined = (rows: readonly string[]): string => rows.reduce((all, row) => (all ? `${all}${ENDED.test(all) ? '' : ';'} ${row}` : row), '');

/** A text without an end of its own gets a full stop. */
const ended = (text: string): string => (/[:：]$/.test(text) || ENDED.test(text) ? text : `${text}.`);
