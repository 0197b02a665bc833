import { language as az } from '../../../format/languages/az.js';
import { LANGUAGES } from '../../../language/languages.js';
import { plainName } from '../../../parse/plain-name.js';

/**
 * The locales whose names of months sheets use; Arabic has two sets. Azerbaijani comes from our own
 * data too, since not every browser knows it.
 */
const LOCALES = [...LANGUAGES, 'ar-JO'];

let names: ReadonlyMap<string, number> | undefined;

/** Months by their names, in the languages of the page, from 1 on; in the cases that dates have. */
export function months(): ReadonlyMap<string, number> {
  if (names) return names;
  const made = new Map<string, number>(
    az.months.map((name, index) => [plainName(name), index + 1]),
  );
  for (const locale of LOCALES) {
    for (const options of [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'short' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const part = format
          .formatToParts(Date.UTC(2024, month - 1, 1))
          .find(({ type }) => type === 'month');
        if (part && /\p{L}{3}/u.test(part.value)) made.set(plainName(part.value), month);
      }
    }
  }
  return (names = made);
}
