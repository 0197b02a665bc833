// The front page of `npm start`, in the language of its address, else the first of the browser's.
import { supportedLanguage } from '../../language/languages.js';
import { showTexts } from '../page-texts.js';
import { TEXTS } from './texts.js';

const select = document.querySelector('select');

function speak(tag: string): void {
  const language = supportedLanguage(tag) ?? 'en';
  showTexts(TEXTS[language], language);
  document.title = `Factlet – ${TEXTS[language].title}`;
  if (select) select.value = language;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-speaks]'))
    link.search = `?lang=${language}`;
}

select?.addEventListener('change', () => {
  history.replaceState(null, '', `?lang=${select.value}`);
  speak(select.value);
});

// What stands on the page as an example is what is drawn beside it.
const smallest = document.querySelector('factlet-population-counters#smallest');
smallest?.setAttribute('data', document.querySelector('#sheet')?.textContent ?? '');

const asked = new URLSearchParams(location.search).get('lang');
const wanted = [...(asked ? [asked] : []), ...navigator.languages];
speak(wanted.find((tag) => supportedLanguage(tag)) ?? 'en');
