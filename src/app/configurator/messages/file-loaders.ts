// Written by `npm run lists`. Not edited by hand.

export const loaders = {
  ar: () => import('./files/ar.js'),
  az: () => import('./files/az.js'),
  en: () => import('./files/en.js'),
  es: () => import('./files/es.js'),
  fr: () => import('./files/fr.js'),
  ro: () => import('./files/ro.js'),
  ru: () => import('./files/ru.js'),
  uk: () => import('./files/uk.js'),
  zh: () => import('./files/zh.js'),
};
