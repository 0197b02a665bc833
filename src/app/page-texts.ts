import { directionOf } from '../format/direction.js';
import type { Language } from '../language/languages.js';

/**
 * Writes a page's texts, by the names that its elements have, and turns the page to the language.
 */
export function showTexts(texts: Readonly<Record<string, string>>, language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = texts[element.dataset['text'] ?? ''] ?? element.textContent;
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = texts[element.dataset['label'] ?? ''] ?? element.ariaLabel;
}
