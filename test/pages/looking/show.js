import { elements, named } from './deep.js';

/** Milliseconds after which nobody waits for a widget. */
const PATIENCE = 30_000;

const isWidget = ({ localName }) => localName.startsWith('factlet-');
const frames = (count) =>
  count
    ? new Promise((resolve) => requestAnimationFrame(resolve)).then(() => frames(count - 1))
    : undefined;

/** Every widget of the page, those inside others included. */
export const widgets = () => [...elements()].filter(isWidget);

const directionOf = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');

/** A new widget in a place; resolves when it has told that it drew, or that it can't. */
const placed = (tag, given, place) =>
  new Promise((resolve) => {
    const widget = Object.assign(
      document.createElement(tag),
      tag === 'factlet-figure' && { path: 'population.refugees' },
      given,
    );
    for (const type of ['factlet-load', 'factlet-error']) widget.addEventListener(type, resolve);
    place.append(widget);
  });

function emptyStage(lang, className = '') {
  const stage = document.getElementById('stage');
  Object.assign(document.documentElement, { lang, dir: directionOf(lang) });
  stage.className = className;
  stage.replaceChildren();
  return stage;
}

/** Puts widgets on the page in the place of the last ones. */
export async function show({ tags, lang = 'en', className = '', given = {} }) {
  const stage = emptyStage(lang, className);
  await Promise.all(tags.map((tag) => placed(tag, given, stage)));
  await settled();
}

/** One widget in several languages, one below the other. */
export async function showInEach(langs, tag, given) {
  const stage = emptyStage('en');
  await Promise.all(
    langs.map((lang) => {
      const place = Object.assign(document.createElement('section'), {
        lang,
        dir: directionOf(lang),
      });
      stage.append(place);
      return placed(tag, given, place);
    }),
  );
  await settled();
}

/** When everything stands where it stays: the widgets inside a sheet, the help of those that failed, fonts. */
export async function settled() {
  // A figure in a sentence has no frame.
  const ready = ({ shadowRoot, theme }) =>
    theme !== null &&
    shadowRoot?.querySelector(
      '[part~="body"], article, [part~="about"], span > [part~="message"]',
    ) &&
    [...shadowRoot.querySelectorAll('[part~="message"] button')].every((button) =>
      button.closest('[part~="message"]').querySelector('details'),
    );
  const start = performance.now();
  while (!widgets().every(ready)) {
    if (performance.now() - start > PATIENCE)
      throw new Error(
        `not drawn after ${PATIENCE} ms: ${widgets()
          .filter((widget) => !ready(widget))
          .map(named)
          .join(', ')}`,
      );
    await frames(1);
  }
  await document.fonts.ready;
  await frames(2);
}
