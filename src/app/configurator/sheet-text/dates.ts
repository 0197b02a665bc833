import { plainDigits } from '../../../parse/digits.js';
import { plainName } from '../../../parse/plain-name.js';
import { joinedWords } from '../../../parse/sheet-words/joined.js';
import { months } from './months.js';

const MIDDLES = joinedWords(({ middleOfYear }) => [middleOfYear]);

/**
 * A date as the data has it, `mid-2024`, `2024-09` or `2024-09-30`, out of words in the languages
 * of the page; undefined where there is none.
 */
export function dateIn(text: string): string | undefined {
  const plain = plainDigits(text);
  const iso = /\b((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?\b/.exec(plain)?.[0];
  if (iso) return iso;
  const han = /((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/.exec(plain);
  const year = han?.[1] ?? /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(plain)?.[1];
  if (!year) return undefined;
  if (MIDDLES.some((middle) => middle.test(plain))) return `mid-${year}`;
  if (han) return dated(year, Number(han[2] ?? 0), Number(han[3] ?? 0));
  const words = plain.split(/[\s,()/]+/).filter((word) => word !== '');
  const at = words.findIndex((word) => months().has(plainName(word)));
  if (at < 0) return year;
  return dated(
    year,
    months().get(plainName(words[at] ?? '')) ?? 0,
    dayOf(words[at - 1]) || dayOf(words[at + 1]),
  );
}

/** A day stands beside its month: "30 June", "June 30", "le 1er juin". */
const dayOf = (word = ''): number =>
  Number(/^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?$/i.exec(word)?.[1] ?? 0);

function dated(year: string, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (!month) return year;
  return day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** Whether a word is the name of a month, so that the number beside it is a day. */
export const isMonth = (word: string): boolean => months().has(plainName(word));
