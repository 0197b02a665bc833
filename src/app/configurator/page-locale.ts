import { directionOf } from '../../format/direction.js';
import { loadCountryNames } from '../../format/country-names.js';
import { type Language, supportedLanguage, LANGUAGES } from '../../language/languages.js';
import { loadLocaleAndNames, type Locale } from '../../locale/locale.js';
import { fill } from '../../messages/index.js';
import { loadIssueMessages } from '../../messages/issues.js';
import type { IssueMessages } from '../../messages/types.js';
import type { JsonFailure } from '../../controllers/json-result.js';
import { loadConfiguratorMessages } from './messages/index.js';
import type { Words } from './messages/types.js';
import { writtenNumber } from './written-number.js';

/** The locale of the page, with its own words and those of issues. */
export interface PageLocale extends Locale {
  readonly lang: Language;
  readonly words: Words;
  readonly issues: IssueMessages;
  /** What an issue names by a code, in words. */
  readonly called?: (name: string) => string;
}

/** Fetches all that a language needs. Rejects where it can't be had. */
export async function loadPageLocale(lang: Language): Promise<PageLocale> {
  // Names in English are read, and name files, in every language.
  const [locale, { page }, issues] = await Promise.all([
    loadLocaleAndNames(lang),
    loadConfiguratorMessages(lang),
    loadIssueMessages(lang),
    loadCountryNames('en'),
  ]);
  return { ...locale, lang, words: page, issues };
}

/** A year is a number without marks. */
const numberIn = (name: string, value: number, formats: PageLocale['formats']): string =>
  name === 'year' ? String(value) : writtenNumber(value, formats);

/** What an issue or a failure says. */
export function issueText(
  { code, parameters }: JsonFailure,
  { issues, formats, called = String }: Pick<PageLocale, 'issues' | 'formats' | 'called'>,
): string {
  // What is quoted keeps its own direction in a sentence of another: 2024-09 isn't 09-2024 in
  // Arabic.
  const quoted = (name: string, value: string | number): string => {
    if (typeof value === 'number') return numberIn(name, value, formats);
    return name === 'name' ? called(value) : value;
  };
  const values = Object.entries(parameters).map(
    ([name, value]) => [name, `\u2068${quoted(name, value)}\u2069`] as const,
  );
  return fill(issues[code] ?? code, Object.fromEntries(values));
}

const CHOICE = 'factlet-configurator-language';

/**
 * The language that the address asks for (`?lang=fr`), else that of last time, else the first of
 * the browser's that the page speaks, else English.
 */
export function firstLanguage(): Language {
  return (
    [asked() ?? '', kept() ?? '', ...navigator.languages]
      .map(supportedLanguage)
      .find((lang) => lang !== undefined) ?? 'en'
  );
}

/** Keeps the choice, where the browser keeps anything. */
export function keepLanguage(lang: Language): void {
  try {
    localStorage.setItem(CHOICE, lang);
  } catch {
    // It is asked for again next time.
  }
}

const asked = (): string | null => new URLSearchParams(location.search).get('lang');

function kept(): string | undefined {
  try {
    return localStorage.getItem(CHOICE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A language by its tag; undefined for one that the page doesn't speak. */
export const languageNamed = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language === tag);

/** The whole page speaks a language. */
export function applyPageLanguage({ lang, words }: PageLocale): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.title = `${words.page} – Factlet`;
}
