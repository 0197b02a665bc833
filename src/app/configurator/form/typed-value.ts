import { MARK } from '../../../data/fields.js';
import { isObject } from '../../../data/read-fields.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';
import { typedNumber, type TypedNumber } from '../../../parse/typed-number.js';
import { numberKind } from './number-kind.js';
import { joined, withField } from './paths.js';

/** What a typed number comes to. */
export type TypedValue =
  | { readonly state: 'read'; readonly draft: Draft; readonly typed: TypedNumber }
  /** Nobody but its author can say what is meant, or it is no number: it stays as it was typed. */
  | { readonly state: 'open' };

/**
 * Reads what was typed for the number at a path, with the word, the currency and the mark that
 * stand with it.
 */
export function typedValue(
  draft: Draft,
  path: string,
  text: string,
  grouping: ReadonlySet<string>,
): TypedValue {
  const typed = typedNumber(text, { kind: numberKind(path), grouping });
  const [number, ...others] = typed.numbers;
  if (number === undefined || others.length || !fits(draft, path, typed)) return { state: 'open' };
  return { state: 'read', draft: withTyped(draft, path, number, typed), typed };
}

/**
 * A draft with a number, with what was said of it, and with its currency where the draft has none.
 */
export function withTyped(
  draft: Draft,
  path: string,
  number: number,
  { qualifier, footnote, currencies }: Pick<TypedNumber, 'qualifier' | 'footnote' | 'currencies'>,
): Draft {
  const [place, name] = placeOf(path);
  const numbered = withField(draft, place, name, number);
  const [currency] = currencies;
  const priced =
    currency && !currencyAt(draft, path)
      ? withValueAt(numbered, `${sectionOf(path)}.currency`, currency)
      : numbered;
  const row = rowOf(path);
  if (row === undefined) return priced;
  const qualified = qualifier ? withField(priced, row, 'qualifier', qualifier) : priced;
  return footnote && MARK.test(footnote) ? withField(qualified, row, 'mark', footnote) : qualified;
}

/** Whether the row of the number at a path can hold the mark that was typed with it. */
export const keepsMark = (path: string, { footnote }: Pick<TypedNumber, 'footnote'>): boolean =>
  rowOf(path) !== undefined && MARK.test(footnote);

/** The currency of the amounts around a path; undefined where nothing says it. */
export function currencyAt(draft: Draft, path: string): string | undefined {
  const currency =
    numberKind(path) === 'money' ? valueAt(draft, `${sectionOf(path)}.currency`) : undefined;
  return typeof currency === 'string' && currency ? currency.toUpperCase() : undefined;
}

/** The word that is said of the number at a path: under, about. */
export function qualifierAt(draft: Draft, path: string): string | undefined {
  const row = rowOf(path);
  const place = row === undefined ? undefined : valueAt(draft, row);
  return isObject(place) && typeof place['qualifier'] === 'string' ? place['qualifier'] : undefined;
}

/** Whether a draft can hold what was typed: not "about 5" for a total, nor francs among dollars. */
export function fits(draft: Draft, path: string, { qualifier, currencies }: TypedNumber): boolean {
  const there = currencyAt(draft, path);
  // "kr" is three currencies, a dollar's sign is the usual one.
  const isCurrency =
    !currencies.length ||
    (there ? currencies.includes(there) : currencies.length === 1 || currencies[0] === 'USD');
  return isCurrency && (!qualifier || rowOf(path) !== undefined);
}

const sectionOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? '';

/**
 * The row of a number; undefined for totals, shares, earlier and corrected figures, which have no
 * words beside them.
 */
function rowOf(path: string): string | undefined {
  const [place, name] = placeOf(path);
  if (/previous|percent|total|corrections/.test(path)) return undefined;
  if (/^(value|count|amount)$/.test(name)) return place;
  return sectionOf(path) === 'funding' ? joined(place, name) : undefined;
}

function placeOf(path: string): readonly [place: string, name: string] {
  const [, place = '', name = path] = /^(.*)\.([^.[\]]+)$/.exec(path) ?? [];
  return [place, name];
}
