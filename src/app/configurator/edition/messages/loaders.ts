// Written by `npm run lists`. Not edited by hand.

export const loaders = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};
