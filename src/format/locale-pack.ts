import { digits, type Marks } from './digits.js';
import type { Formats } from './formats.js';
import { formatsOf } from './writer.js';

/** One language's part of CLDR, as scripts/locale-pack.mjs writes it. */
export interface PackData extends Marks {
  readonly lang: string;
  readonly minus: string;
  /** `{0}` is the number. */
  readonly percent: string;
  /** `{0}` is the number; for a million, a thousand million and a million million. */
  readonly units: readonly [string, string, string];
  /** `{0}` is the amount, `{1}` the symbol. */
  readonly money: string;
  /** `USDUS$|…`; a currency that is not here goes by its code. */
  readonly symbols: string;
  /** January first, `|` between: in a full date, and beside a year alone where that differs. */
  readonly months: string;
  readonly monthsAlone?: string;
  /** `{y}` `{m}` `{d}`. */
  readonly monthYear: string;
  readonly day: string;
  /** `{0}` is what came before, `{1}` the next: for two, the first two, those between, the last. */
  readonly list: readonly [string, string, string, string];
  /** `ADAndorra|…`. */
  readonly regions: string;
}

/** A language's pack in force. */
export interface LocalePack {
  readonly data: PackData;
  readonly formats: Formats;
}

const kept = new WeakMap<PackData, LocalePack>();

/** A pack in force, the same one for the same data. */
export function localePack(data: PackData): LocalePack {
  let pack = kept.get(data);
  if (!pack) kept.set(data, pack = { data, formats: formatsFromPack(data) });
  return pack;
}

/** How a language writes, by its pack. */
export function formatsFromPack(pack: PackData): Formats {
  const regions = table(pack.regions, 2);
  const symbols = table(pack.symbols, 3);
  const number = (value: number, least: number, most: number) => {
    const written = digits(value, least, most, pack);
    return written === undefined ? huge(value, least, most) : (value < 0 ? pack.minus : '') + written;
  };
  const huge = (value: number, least: number, most: number) => {
    const useGrouping = Math.abs(value) >= 10 ** (pack.groupFrom + 2);
    const written = new Intl.NumberFormat('en', { useGrouping, minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
    return written.replace(/[.,-]/g, (mark) => ({ '.': pack.decimal, ',': pack.group, '-': pack.minus })[mark] ?? mark);
  };
  return formatsOf(pack.lang, {
    number,
    percent: (points) => filled(pack.percent, number(points, 0, 1)),
    compact(amount) {
      // What would be rounded to a thousand of a unit is one of the next.
      const step = amount < 999.95e6 ? 0 : amount < 999.95e9 ? 1 : 2;
      return filled(pack.units[step], number(amount / 1e6 / 1000 ** step, 1, 1));
    },
    money(text, sign, currency) {
      const signed = (sign < 0 ? pack.minus : '') + text;
      if (!currency) return signed;
      return filled(pack.money, signed, symbols.get(currency) ?? currency);
    },
    date(date, withDay) {
      const month = ((!withDay && pack.monthsAlone) || pack.months).split('|')[date.getUTCMonth()];
      const parts: Record<string, unknown> = { y: date.getUTCFullYear(), m: month, d: date.getUTCDate() };
      return (withDay ? pack.day : pack.monthYear).replace(/\{(\w)\}/g, (_, part: string) => String(parts[part]));
    },
    region: (code) => regions.get(code),
    list([first = '', ...rest]) {
      const [two, start, middle, end] = pack.list;
      if (rest.length < 2) return rest[0] === undefined ? first : filled(two, first, rest[0]);
      return rest.reduce((before, item, i) => filled(i === rest.length - 1 ? end : i ? middle : start, before, item), first);
    },
  });
}

const table = (text: string, keyLength: number) =>
  new Map(text.split('|').map((row) => [row.slice(0, keyLength), row.slice(keyLength)]));

const filled = (pattern: string, ...values: readonly string[]) =>
  pattern.replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
