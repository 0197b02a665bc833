import { hasMessages } from './index.js';
import type { Language } from './messages.js';

/**
 * What is wrong with the data and what to do, one sentence or two a code, for the author of a page.
 * Codes and the names of their places are those of the data's issues.
 */
export type IssueMessages = Readonly<Record<string, string>>;

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly issues: IssueMessages }>>> = {
  ar: () => import('./ar.issues.js'),
  az: () => import('./az.issues.js'),
  en: () => import('./en.issues.js'),
  es: () => import('./es.issues.js'),
  fr: () => import('./fr.issues.js'),
  ru: () => import('./ru.issues.js'),
  zh: () => import('./zh.issues.js'),
};

/**
 * What is said of issues in the language of a tag, in English where it has no sentences. Ask only
 * when there is an issue.
 */
export async function loadIssueMessages(lang: string): Promise<IssueMessages> {
  return (await LOADERS[hasMessages(lang) ?? 'en']()).issues;
}
