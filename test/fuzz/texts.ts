import fc from 'fast-check';
import type { Text } from '../../src/data/texts.js';
import { LANGUAGES } from '../../src/language/languages.js';

/** What real sheets are written with: every script that they use, marks that join, and what a careless template would read as its own. */
const WORDS = [
  'Refugees',
  'asylum-seekers',
  'Syrian Arab Republic',
  "Côte d'Ivoire",
  'Åland',
  'Q&A',
  '3 < 4 > 2',
  '50/50',
  '“quoted”',
  "it's",
  'Qaçqınlar',
  'Məcburi köçkünlər',
  'İsveçrə',
  'ıIiİ',
  'лица без гражданства',
  'Ёлка',
  'اللاجئون',
  'الجمهورية العربية السورية',
  'لاجئًا',
  '寻求庇护者',
  '联合国难民署',
  '𠮷野家',
  'e\u0301te\u0301',
  'n\u0303',
  'ทั่วไป',
  '👩‍👩‍👧‍👦',
  '🇺🇦',
  '🏳️‍🌈',
  'עברית',
  '\u200fعربي',
  'US$ 5',
  '$&',
  '$$',
  "$'",
  '$1',
  '{n}',
  '{name}',
  '{place}',
  '{{x}}',
  '%s',
  '100%',
  'null',
  '0',
  '–',
  'a\u00a0b',
  'two\nlines',
];

/** Years apart from months: "30 February 2021" in a free text is told as a date that doesn't exist, and shown all the same. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

/** A text of one language that isn't blank. */
export const plainText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter(
        (text) => /\S/.test(text) && !/[\u0000-\u001f\u202a-\u202e\u2066-\u2069∞]/.test(text),
      ),
  },
  { weight: 1, arbitrary: sentence.map((text) => `${text} `.repeat(20)) },
);

/** A text of the format: one for all languages, or one a language, where some may be blank. */
export const text: fc.Arbitrary<Text> = textOf(plainText);

/** The same of texts of another kind: dates may be given a language, too. */
export function textOf(words: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  const languages = fc.uniqueArray(fc.constantFrom(...LANGUAGES, 'pt-BR', 'sw'), {
    minLength: 1,
    maxLength: 9,
  });
  const perLanguage = languages.chain((tags) =>
    fc
      .tuple(
        words,
        fc.array(fc.oneof({ weight: 9, arbitrary: words }, fc.constant(' ')), {
          minLength: tags.length,
          maxLength: tags.length,
        }),
      )
      // One at least says something: a text whose every language is blank counts as none.
      .map(([first, others]) =>
        Object.fromEntries(tags.map((tag, index) => [tag, index ? (others[index] ?? '') : first])),
      ),
  );
  return fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: perLanguage });
}

const pad = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 1951, max: 2099 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
// No month has fewer days than 28
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([ym, d]) => `${ym}-${pad(d)}`);
const written = fc.oneof(
  year.map(String),
  month,
  day,
  year.map((y) => `mid-${y}`),
  fc.constantFrom(
    '2024-02-29',
    'end of June',
    '30 June 2021',
    '1 yanvar 2024',
    'منتصف عام 2024',
    '2024年年中',
  ),
);

/** A date in every form of the format; a year may stand without quotes. */
export const date: fc.Arbitrary<Text | number> = fc.oneof(
  { weight: 4, arbitrary: textOf(written) },
  { weight: 1, arbitrary: year },
);
