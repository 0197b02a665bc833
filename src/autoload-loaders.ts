// Written by `npm run lists`. Not edited by hand.

/** What a page’s language needs: its sentences, and how it writes. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => Promise.all([import('./messages/ar/reader.js'), import('./format/languages/ar.js')]),
  az: () => Promise.all([import('./messages/az/reader.js'), import('./format/languages/az.js')]),
  en: () => import('./messages/en/reader.js'),
  es: () => Promise.all([import('./messages/es/reader.js'), import('./format/languages/es.js')]),
  fr: () => Promise.all([import('./messages/fr/reader.js'), import('./format/languages/fr.js')]),
  ro: () => Promise.all([import('./messages/ro/reader.js'), import('./format/languages/ro.js')]),
  ru: () => Promise.all([import('./messages/ru/reader.js'), import('./format/languages/ru.js')]),
  uk: () => Promise.all([import('./messages/uk/reader.js'), import('./format/languages/uk.js')]),
  zh: () => Promise.all([import('./messages/zh/reader.js'), import('./format/languages/zh.js')]),
};
