import { plainDigits } from '../../../parse/digits.js';
import { numberCell, type NumberCell } from '../../../parse/numbers.js';
import { CURRENCY_AFTER, CURRENCY_BEFORE, currenciesOf } from '../../../parse/currencies.js';
import { MAGNITUDE_PATTERN } from '../../../parse/magnitudes.js';
import { isMonth } from './dates.js';

/** A number in a line, with what belongs to it. */
export interface Figure {
  /** As it stands there: "8,0 M $". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'count' | 'money' | 'percent';
  /** Both readings of it. */
  readonly cell: NumberCell;
  readonly currency?: string;
  /** The mark of a footnote directly behind it. */
  readonly mark?: string;
}

const NUMBER = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,\u066B]\\d+)?(?!\\d)|\\d+(?:[.,\u066B']\\d+)*";
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}#+.,/-])(?:(%) ?)?(${CURRENCY_BEFORE} ?)?(${NUMBER})( ?%)?(?: ` +
    `?(${MAGNITUDE_PATTERN}))?( ?${CURRENCY_AFTER})?`,
  'gu',
);
const PHONE = /\+ ?\d[\d ()-]{6,}\d|\b\d{2,4}(?:[ -]\d{2,4}){3,}\b/g;
const ADDRESS = /\S+@\S+\.\S+|https?:\S+|www\.\S+/g;
/** Ranges, dates in digits, fractions such as 2/4. */
const JOINED = /\d+ ?[/–-] ?\d+(?: ?[/–-] ?\d+)*/g;
const PAGE =
  /\b(?:page|pages|p\.|səh\.?|səhifə|p[aá]gina|стр\.?|страница|صفحة)\s*\d+|\d+\s*页|第\s*\d+\s*页/giu;
const DOTTED_DATE = /\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/g;

/** Of those that the format has; "(1)" behind a number of a text may be anything. */
const FOOTNOTE = /^(?:[*†‡§]{1,3}|[⁰¹²³⁴-⁹]{1,3})(?![\p{L}\p{N}*†‡§])/u;

/** The line as figures are looked for in it. */
export const plainLine = (text: string): string => plainDigits(text);

/**
 * The numbers of a line that can be figures: no years, days, pages, telephones, and nothing that is
 * part of a name, as COP29 is.
 */
export function figuresIn(plain: string): Figure[] {
  // What is no figure is blanked, so that places stay.
  const blanked = [ADDRESS, PHONE, PAGE, JOINED, DOTTED_DATE].reduce(
    (text, pattern) => text.replace(pattern, (found) => '·'.repeat(found.length)),
    plain,
  );
  return Array.from(blanked.matchAll(PATTERN), (match): Figure | undefined => {
    const [text, percentBefore, before = '', digits = '', percentAfter, word = '', after = ''] =
      match;
    const percent = percentBefore ?? percentAfter;
    const start = match.index;
    const end = start + text.length;
    const isBare = !before && !percent && !word && !after;
    if (isBare && isNoFigure(digits, blanked.slice(0, start), blanked.slice(end))) return undefined;
    const cell = numberCell(word ? `${digits} ${word}` : digits);
    if (!cell.readings) return undefined;
    const sign = (before || after).trim();
    const [mark] = FOOTNOTE.exec(blanked.slice(end)) ?? [];
    return {
      text: text.trim(),
      start,
      end,
      kind: percent ? 'percent' : word || sign ? 'money' : 'count',
      cell,
      ...(sign && { currency: currenciesOf(sign)[0] ?? 'USD' }),
      // "500 m²" is an area.
      ...(mark !== undefined && !(word && /^[²³]/.test(mark)) && { mark }),
    };
  }).filter((figure) => figure !== undefined);
}

function isNoFigure(digits: string, before: string, after: string): boolean {
  // A year, bare or with the ending of its language: "2024-cü", "1996-cı". Those who count 2,024
  // people write more about them.
  if (
    /^(19[4-9]\d|20[0-4]\d)$/.test(digits) ||
    (/^(19|20)\d\d$/.test(digits) &&
      /^-?\p{L}{0,2}[üıiı]?\s*(il|год|г\.|рік|рок|р\.|年)/u.test(after))
  )
    return true;
  const next = /^\s*([\p{L}.]+)/u.exec(after)?.[1] ?? '';
  const last = /([\p{L}.]+)[\s,]*$/u.exec(before)?.[1] ?? '';
  if (digits.length <= 2 && (isMonth(next) || isMonth(last))) return true;
  // "50-dən", "2nd", "3D": a part of a word.
  return /^\p{L}|^-\p{L}/u.test(after) || /^\d+\.$/.test(digits);
}
