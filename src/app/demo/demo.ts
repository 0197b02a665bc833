// The page's own language switch. The widgets follow the page's `lang` and `dir` by themselves.
import { supportedLanguage } from '../../language/languages.js';
import { showTexts } from '../page-texts.js';
import { TEXTS } from './texts.js';

const select = document.querySelector('select');

function speak(tag: string): void {
  const language = supportedLanguage(tag);
  if (!language) return;
  const { title, brand } = TEXTS[language];
  showTexts(TEXTS[language], language);
  document.title = `${title} – ${brand}`;
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
