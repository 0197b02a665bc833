import type { Country } from './fields.js';
import type { Text } from './texts.js';

/** A row, or a document, that may name a country by its code. */
interface Coded {
  readonly country?: unknown;
  readonly label?: Text;
}

/**
 * Whether the name of a country has to be found by its code, since the data has none in a language.
 */
export function namesCountries(model: object, lang: string): boolean {
  return rowsOf(model).some(
    ({ country, label }) => typeof country === 'string' && !isLabelled(label, lang),
  );
}

/** The same for the country of a document. */
export function namesCountry(country: Country | undefined): boolean {
  return country?.code !== undefined;
}

function rowsOf(model: object): readonly Coded[] {
  if ('items' in model && isRows(model.items)) return model.items;
  if (!('lists' in model) || !Array.isArray(model.lists)) return [];
  return model.lists.flatMap((list: object) =>
    'rows' in list && isRows(list.rows) ? list.rows : [],
  );
}

const isRows = (value: unknown): value is readonly Coded[] => Array.isArray(value);

/** A plain string is the author's word for every language. */
function isLabelled(label: Text | undefined, lang: string): boolean {
  if (label === undefined || typeof label === 'string') return label !== undefined;
  const primary = primaryOf(lang);
  return Object.keys(label).some((key) => primaryOf(key) === primary);
}

const primaryOf = (tag: string): string => tag.split(/[-_]/, 1).join().toLowerCase();
