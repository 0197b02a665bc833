import type { FigureView, Phrase, Sentence } from '../../src/templates/figure-view.js';
import type { Speech } from '../../src/templates/phrases.js';
import { formatsFor } from '../../src/format/formats.js';
import { loadCountryNames } from '../../src/format/country-names.js';
import { loadLanguage } from '../../src/format/languages.js';
import { loadMessages } from '../../src/messages/index.js';
import type { Language } from '../../src/language/languages.js';
import { plain } from './reading.js';

/** What a view speaks with on a page of a language, for data in a language. */
export async function speaking(lang: Language, dataLang?: string): Promise<Speech> {
  const [messages] = await Promise.all([
    loadMessages(lang),
    loadLanguage(lang),
    loadCountryNames(lang),
  ]);
  return { lang, dataLang, formats: formatsFor(lang), messages };
}

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
