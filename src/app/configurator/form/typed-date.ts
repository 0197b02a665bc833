import { formatsFor } from '../../../format/formats.js';
import type { PageLocale } from '../page-locale.js';

const FORMAT = /^(mid-)?\d{4}$|^\d{4}-\d\d(-\d\d)?$/;
const two = (number: string | number): string => String(number).padStart(2, '0');

/**
 * The dates that a text can mean, as the format has them: none where it is no date, two where day
 * and month can't be told apart.
 */
export function datesIn(typed: string, locale: PageLocale): readonly string[] {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const candidates = FORMAT.test(text) ? [text] : [...inNumbers(text), ...inWords(text, locale)];
  return [...new Set(candidates)].filter((date) => readingOf(date, locale) !== undefined);
}

/** A date of the format as the page's language says it; undefined for a text that is none. */
export function readingOf(date: string, { formats, messages }: PageLocale): string | undefined {
  const [, year] = /^mid-(\d{4})$/.exec(date) ?? [];
  return year ? messages.midYear.replace('{year}', year) : formats.date(date);
}

function inNumbers(text: string): string[] {
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (month && year) return [`${year}-${two(month)}`];
  const [, first, second, third] = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text) ?? [];
  if (first && second)
    return [
      [first, second, third]
        .filter((part) => part !== undefined)
        .map(two)
        .join('-'),
    ];
  const [, day, mark, other, of] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!day || !other || !of) return [];
  // With dots the day comes first everywhere; with strokes it doesn't in America.
  return [
    `${of}-${two(other)}-${two(day)}`,
    ...(mark === '.' ? [] : [`${of}-${two(day)}-${two(other)}`]),
  ];
}

/** A date as the page's language writes it, or as English does. */
function inWords(text: string, locale: PageLocale): string[] {
  const ways = [
    (date: string) => readingOf(date, locale),
    (date: string) => date.replace('mid-', 'mid '),
    ...['en', 'en-GB'].map((lang) => formatsFor(lang).date),
  ];
  const [year] = /(?<!\d)[12]\d{3}(?!\d)/.exec(text) ?? [];
  if (!year) return [];
  const [day] = /(?<!\d)\d{1,2}(?!\d)/.exec(text) ?? [];
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`);
  return [`mid-${year}`, ...months.map((month) => (day ? `${month}-${two(day)}` : month))].filter(
    (date) => ways.some((way) => plain(way(date) ?? '') === plain(text)),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,.]+/g, ' ')
    .trim();
