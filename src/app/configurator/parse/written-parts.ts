import { withoutCurrency } from './currencies.js';

/** What stands with the digits of a number, and the digits. */
export interface WrittenParts {
  /** With marks, and as they are written. */
  readonly digits: string;
  /** A word such as "million"; empty where there is none. */
  readonly word: string;
  readonly qualifier: 'under' | 'over' | 'about' | 'nearly' | 'estimate' | undefined;
  /** The mark of a footnote: "*"; empty where there is none. */
  readonly footnote: string;
  /** The currencies that a sign or a name can mean, the usual one first. */
  readonly currencies: readonly string[];
  /** Powers of ten, as spreadsheets write them: 5 for 1e+05. */
  readonly exponent: number | undefined;
}

type Qualifier = NonNullable<WrittenParts['qualifier']>;

/**
 * Words that stand before a number, in the languages of the page. "At least" isn't "more than": it
 * stays unread.
 */
const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [
    startsWith(
      '<(?!=)|less than|fewer than|under|below|moins de|menos de|menos que|менее|' +
        'меньше|sub|mai puțin de|менше|менш як|أقل من|少于|不足|不到',
    ),
    'under',
  ],
  [
    startsWith(
      '>(?!=)|more than|over|above|plus de|más de|более|больше|свыше|' +
        'peste|mai mult de|понад|більше|більш як|أكثر من|超过',
    ),
    'over',
  ],
  [
    startsWith(
      String.raw`~|≈|about|around|approx\.?|approximately|c\.|ca\.?|circa|some|roughly|environ|` +
        'autour de|cerca de|alrededor de|unos|unas|aproximadamente|около|примерно|' +
        'aproximativ|în jur de|близько|приблизно|' +
        'təxminən|təqribən|نحو|حوالي|زهاء|约|大约',
    ),
    'about',
  ],
  [
    startsWith(
      'nearly|almost|close to|près de|presque|casi|почти|aproape|майже|az qala|قرابة|' +
        'ما يقرب من|近|将近',
    ),
    'nearly',
  ],
  [
    startsWith(
      String.raw`est\.?|estimated|estimate|estimé à|estimación|estimado|оценка|оценочно|` +
        'estimare|estimat|оцінка|оціночно|تقدير|' +
        'تقديرات|估计',
      ' ?:? ?',
    ),
    'estimate',
  ],
];
const QUALIFIERS_AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [
    / ?\(?(?:est\.?|estimate|estimated|estimé|estimation|estimación|оценка|оцінка|估计)\)?$/i,
    'estimate',
  ],
  [/ ?\(?(?:approx\.?|ca\.?)\)?$/i, 'about'],
  [/-?(?:dən|dan) çox$/i, 'over'],
  [/-?(?:dən|dan) az$/i, 'under'],
];

const FOOTNOTE_BEFORE = /^[*†‡§]+ ?/;
const FOOTNOTE_AFTER = / ?(?:[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+|\[\w{1,2}\]|\(\w\)|(?<= )[a-z]\))$/i;

/** Finds words of a list at the beginning of a text, with the space behind them. */
function startsWith(words: string, space = ' ?'): RegExp {
  return new RegExp(String.raw`^(?:${words})(?!\p{L})${space}`, 'iu');
}

/**
 * Takes a written number apart; undefined where something stands with it that isn't known. `plain`
 * has Latin digits.
 */
export function writtenParts(plain: string): WrittenParts | undefined {
  const before = taken(plain.replace(FOOTNOTE_BEFORE, ''), QUALIFIERS);
  const first = withoutCurrency(before.rest);

  // "US$ 4.5 million*", "4.5 million US$*": the mark stands at the end of either.
  const unmarked = first.rest.replace(FOOTNOTE_AFTER, '');
  const after = taken(unmarked, QUALIFIERS_AFTER);
  const second = first.currencies.length
    ? { rest: after.rest, currencies: first.currencies }
    : withoutCurrency(after.rest);
  const bare = second.rest.replace(FOOTNOTE_AFTER, '').trim();
  const footnote =
    [FOOTNOTE_BEFORE.exec(plain), FOOTNOTE_AFTER.exec(first.rest), FOOTNOTE_AFTER.exec(second.rest)]
      .map((found) => found?.[0].trim())
      .find((mark) => mark) ?? '';

  const qualifier = before.qualifier ?? after.qualifier;
  const { currencies } = second;
  const [, mantissa, exponent] = /^(\d+(?:\.\d+)?)e\+?(\d{1,2})$/i.exec(bare) ?? [];
  if (mantissa && exponent)
    return {
      digits: mantissa,
      word: '',
      qualifier,
      footnote,
      currencies,
      exponent: Number(exponent),
    };

  const [, digits, word = ''] = /^([\d.,'\u066B ]*\d)(?: ?([\p{L}.]+))?$/u.exec(bare) ?? [];
  return digits === undefined
    ? undefined
    : { digits: digits.trim(), word, qualifier, footnote, currencies, exponent: undefined };
}

function taken(
  text: string,
  words: readonly (readonly [RegExp, Qualifier])[],
): { readonly rest: string; readonly qualifier: Qualifier | undefined } {
  const [pattern, qualifier] = words.find(([each]) => each.test(text)) ?? [];
  return { rest: pattern ? text.replace(pattern, '') : text, qualifier };
}
