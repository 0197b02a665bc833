import { currenciesOf } from '../../../../parse/currencies.js';

/** What a spreadsheet means by the number in a cell. */
export type NumberFormat =
  | { readonly kind: 'number'; readonly currency?: string }
  | { readonly kind: 'percent' }
  /** The smallest unit that is shown. */
  | { readonly kind: 'date'; readonly unit: 'year' | 'month' | 'day' }
  | { readonly kind: 'time' };

/** No spreadsheet takes a longer one. */
const MAX_CODE = 255;
const NUMBER: NumberFormat = { kind: 'number' };
const PERCENT: NumberFormat = { kind: 'percent' };
const DAY: NumberFormat = { kind: 'date', unit: 'day' };
const TIME: NumberFormat = { kind: 'time' };

/** Formats that have a number alone (ECMA-376, 18.8.30). Those of East Asia are dates, too. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return PERCENT;
  if (id === 17) return { kind: 'date', unit: 'month' };
  const isTime = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
  if (isTime) return TIME;
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? DAY : NUMBER;
}

/** What the code of a format means: `0.0%`, `[$-409]d mmm yyyy`, `[$CHF] #,##0`. */
export function formatOf(code: string): NumberFormat {
  const relevant = relevantPart(code.slice(0, MAX_CODE));
  const signs = relevant
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|General/gi, '');
  if (signs.includes('%')) return PERCENT;
  const isCounted = /[0#?]/.test(signs.replace(/\.0+/g, ''));
  if (!isCounted && /[ymdhs]/i.test(signs)) return dateFormat(signs);
  const currency = currencyIn(relevant);
  return currency ? { kind: 'number', currency } : NUMBER;
}

/**
 * Behind semicolons stand formats for negative numbers, zero and texts, or, under conditions, for
 * any number.
 */
function relevantPart(code: string): string {
  const [first = ''] = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/.exec(code) ?? [];
  return /\[[<>=]/.test(first) ? code : first;
}

function dateFormat(signs: string): NumberFormat {
  const has = (pattern: RegExp): boolean => pattern.test(signs);
  // "mm" beside hours or seconds are minutes.
  if (has(/[hs]/i) && !has(/[yd]/i)) return TIME;
  if (has(/d/i) || !has(/y/i)) return DAY;
  return { kind: 'date', unit: has(/m/i) ? 'month' : 'year' };
}

/** A sign, a code or a name that stands with the number, and is a currency's. */
function currencyIn(code: string): string | undefined {
  const [, bracketed] = /\[\$([^\]-]+)/.exec(code) ?? [];
  const [, quoted] = /"\s*([^"]*?)\s*"/.exec(code) ?? [];
  const [plain] = /[$€£¥]/.exec(code.replace(/\[[^\]]*\]|"[^"]*"/g, '')) ?? [];
  return [bracketed, quoted, plain]
    .map((writing) => writing?.trim() ?? '')
    .find((writing) => currenciesOf(writing).length > 0);
}
