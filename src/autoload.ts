// Defines each tag when the page first uses it, from the folder that this file lies in.
const PREFIX = 'factlet-';
const asked = new Set<string>();

/** What a page's language needs: its sentences, and how it writes. Literal addresses: the bundler follows nothing else. */
const WORDS: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => Promise.all([import('./messages/ar.js'), import('./format/languages/ar.js')]),
  az: () => Promise.all([import('./messages/az.js'), import('./format/languages/az.js')]),
  en: () => import('./messages/en.js'),
  es: () => Promise.all([import('./messages/es.js'), import('./format/languages/es.js')]),
  fr: () => Promise.all([import('./messages/fr.js'), import('./format/languages/fr.js')]),
  ru: () => Promise.all([import('./messages/ru.js'), import('./format/languages/ru.js')]),
  zh: () => Promise.all([import('./messages/zh.js'), import('./format/languages/zh.js')]),
};

/** Fetches what a widget will ask for once it is here, beside it and not after it: on a slow line every step of a chain is felt. What all share is one file, of which any module serves. */
function fetchBeside(element: Element): void {
  const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
  // What fails is asked for again by whoever needs it, which tells of it.
  Promise.all([import('./base/define.js'), WORDS[language]?.()]).catch(() => {});
}

function discover(root: ParentNode): void {
  for (const element of root.querySelectorAll(':not(:defined)')) {
    const { localName } = element;
    if (!localName.startsWith(PREFIX) || asked.has(localName)) continue;
    asked.add(localName);
    import(`./widgets/${localName.slice(PREFIX.length)}.js`).catch(() => console.warn(`factlet: <${localName}> could not be loaded.`));
    fetchBeside(element);
  }
}

discover(document);
new MutationObserver(() => discover(document)).observe(document, { childList: true, subtree: true });
