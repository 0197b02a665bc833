// The page's own language switch. The widgets follow the page's `lang` and `dir` by themselves.
import { directionOf } from '../../format/direction.js';
import { supportedLanguage } from '../../language/languages.js';
import { TEXTS } from './texts.js';

const select = document.querySelector('select');

function speak(tag: string): void {
  const language = supportedLanguage(tag);
  if (!language) return;
  const { title, brand } = TEXTS[language];
  const texts: Readonly<Record<string, string>> = TEXTS[language];
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = `${title} – ${brand}`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = texts[element.dataset['text'] ?? ''] ?? element.textContent;
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = texts[element.dataset['label'] ?? ''] ?? element.ariaLabel;
  if (select) select.value = language;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a'))
    link.search = language === 'az' ? '' : `?lang=${language}`;
}

select?.addEventListener('change', () => {
  history.replaceState(
    null,
    '',
    select.value === 'az' ? location.pathname : `?lang=${select.value}`,
  );
  speak(select.value);
});

speak(new URLSearchParams(location.search).get('lang') ?? 'az');
