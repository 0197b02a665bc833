import { loadCountryNames } from '../format/country-names.js';
import { formatsFor, normaliseTag, type Formats } from '../format/formats.js';
import { languageNow, loadLanguage } from '../format/languages.js';
import { loadMessages, messagesNow } from '../messages/index.js';
import type { Messages } from '../messages/types.js';

/** How figures are written and what they say, in one language. */
export interface Locale {
  /** The language's tag, for `lang`. */
  readonly lang: string;
  /** The language of the data's plain texts, where the data says it. */
  readonly dataLang?: string | undefined;
  readonly formats: Formats;
  readonly messages: Messages;
  /**
   * The sentences, or how the language writes, couldn't be loaded: values are written without any
   * language's marks.
   */
  readonly incomplete?: boolean;
  /** The names of countries are here. */
  readonly named?: boolean;
}

const loaded = new Map<string, Locale>();

/** The locale of a tag where it needs no loading: a drawing that can be made at once is. */
export function localeNow(tag: string): Locale | undefined {
  const known = loaded.get(tag);
  if (known) return known;
  const messages = messagesNow(tag);
  if (!messages || !languageNow(tag)) return undefined;
  const locale = { lang: tag, formats: formatsFor(tag), messages };
  loaded.set(tag, locale);
  return locale;
}

/**
 * The locale of a tag, fetched once per page. Rejects where it can't be loaded, and with a
 * `RangeError` for a language that has no sentences.
 */
export async function loadLocale(lang: string): Promise<Locale> {
  const tag = normaliseTag(lang) ?? lang;
  const [messages] = await Promise.all([loadMessages(tag), loadLanguage(tag)]);
  return localeNow(tag) ?? { lang: tag, formats: formatsFor(tag), messages };
}

/** The same with the names of countries, for data in a language. */
export async function loadLocaleAndNames(lang: string, dataLang?: string): Promise<Locale> {
  const [locale] = await Promise.all([loadLocale(lang), loadCountryNames(lang)]);
  return { ...locale, dataLang: dataLang && normaliseTag(dataLang) };
}
