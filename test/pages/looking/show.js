import { elements } from './deep.js';

const isWidget = ({ localName }) => localName.startsWith('factlet-');
const frames = (count) => (count ? new Promise((resolve) => requestAnimationFrame(resolve)).then(() => frames(count - 1)) : undefined);

/** Every widget of the page, those inside others included. */
export const widgets = () => [...elements()].filter(isWidget);

/** Puts widgets on the page in the place of the last ones; resolves when each has told that it drew, or that it can't. */
export async function show({ tags, lang = 'en', className = '', given = {} }) {
  const stage = document.getElementById('stage');
  Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  stage.className = className;
  stage.replaceChildren();
  await Promise.all(tags.map((tag) => new Promise((resolve) => {
    const widget = Object.assign(document.createElement(tag), given);
    for (const type of ['factlet-load', 'factlet-error']) widget.addEventListener(type, resolve);
    stage.append(widget);
  })));
  await settled();
}

/** When everything stands where it stays: the widgets inside a sheet, the help of those that failed, fonts. */
export async function settled() {
  const ready = ({ shadowRoot, theme }) => theme !== null && shadowRoot?.querySelector('[part~="body"], article')
    && [...shadowRoot.querySelectorAll('[part~="message"] button')].every((button) => button.closest('[part~="message"]').querySelector('details'));
  while (!widgets().every(ready)) await frames(1);
  await document.fonts.ready;
  await frames(2);
}
