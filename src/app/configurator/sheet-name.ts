import { valueAt, type Draft } from './draft.js';
import { countryName } from './form/country-names.js';
import { languageOf, textIn, written } from './form/texts.js';
import { isObject } from '../../data/read-fields.js';
import type { PageLocale } from './page-locale.js';

/** What a sheet is called among others: its title, its country, or that it has neither. */
export function sheetName(draft: Draft, { formats, words }: PageLocale): string {
  const main = languageOf(draft);
  const text = (value: unknown): string =>
    textIn(
      value,
      isObject(value) && !(main !== undefined && main in value) ? Object.keys(value)[0] : main,
      main,
    );
  const country = valueAt(draft, 'country');
  const named = isObject(country) ? text(country) : countryName(written(country), formats);
  return [text(valueAt(draft, 'title')), named].find((name) => name !== '') ?? words.begin.untitled;
}
