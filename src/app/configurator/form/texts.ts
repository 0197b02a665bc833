import { isObject } from '../../../data/read-fields.js';
import { textsByLanguage } from '../../../data/texts-by-language.js';
import { valueAt, type Draft } from '../draft.js';

const TAG = /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i;
const primary = (lang: string): string => lang.replace(/[-_].*/, '').toLowerCase();

/** Whether a language can be named like that. */
export const isLanguage = (tag: string): boolean => TAG.test(tag);

/** The language that a sheet's plain texts are in; undefined where it doesn't say. */
export function languageOf(draft: Draft): string | undefined {
  const lang = valueAt(draft, 'lang');
  return typeof lang === 'string' && isLanguage(lang) ? lang : undefined;
}

/** The languages that a sheet's texts are in, its own first. */
export function languagesIn(draft: Draft): string[] {
  const found = new Set([languageOf(draft) ?? []].flat());
  for (const { byLanguage } of textsByLanguage(draft))
    Object.keys(byLanguage).forEach((tag) => found.add(tag));
  return [...found];
}

/** What a text says in a language. A plain text is in the sheet's own. */
export function textIn(
  value: unknown,
  language: string | undefined,
  main: string | undefined,
): string {
  if (isObject(value)) return written(value[keyOf(value, language)]);
  return language === main ? written(value) : '';
}

/** A text that says something else in a language; undefined where nothing is left of it. */
export function withText(
  value: unknown,
  language: string | undefined,
  main: string | undefined,
  text: string,
): unknown {
  if (!isObject(value) && language === main) return text || undefined;
  const texts = isObject(value)
    ? value
    : { ...(value !== undefined && value !== null && main && { [main]: value }) };
  const key = keyOf(texts, language);
  const entries = Object.entries(texts);
  const changed =
    key in texts
      ? entries.map(([tag, old]) => [tag, tag === key ? text : old] as const)
      : [...entries, [key, text] as const];
  const left = changed.filter(([, said]) => said !== '');
  return left.length ? Object.fromEntries(left) : undefined;
}

/** A value as a field shows it, whatever it is. */
export function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The key of a language: as it is, else `az` for `az-AZ`, else the one that it will have. */
function keyOf(texts: Readonly<Record<string, unknown>>, language: string | undefined): string {
  const keys = Object.keys(texts);
  if (language === undefined) return keys[0] ?? 'en';
  return (
    keys.find((key) => key === language) ??
    keys.find((key) => primary(key) === primary(language)) ??
    language
  );
}
