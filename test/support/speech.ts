import type { FigureView, Phrase, Sentence } from '../../src/views/figure-view.js';
import { loadLocaleAndNames, type Locale } from '../../src/locale/locale.js';
import type { Language } from '../../src/language/languages.js';
import { plain } from './reading.js';

/** The locale of a page in a language, for data in a language. */
export const speaking = (lang: Language, dataLang?: string): Promise<Locale> =>
  loadLocaleAndNames(lang, dataLang);

/** The rows of a view's table: names and exact values. */
export const tableRows = (view: FigureView): (readonly [string, number | null])[] =>
  view
    .table()
    .groups.flatMap(({ rows }) =>
      rows.map(({ label, number }) => [label.text, number?.value ?? null] as const),
    );

/** A sentence of a view as a reader meets it. */
export const told = (sentence: Sentence | undefined): string | undefined =>
  sentence &&
  plain(
    sentence.map((part: string | Phrase) => (typeof part === 'string' ? part : part.text)).join(''),
  );
