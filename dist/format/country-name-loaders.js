// Written by `npm run lists`. Not edited by hand.
export const loaders = {
    ar: () => import('./country-names/ar.js'),
    az: () => import('./country-names/az.js'),
    en: () => import('./country-names/en.js'),
    es: () => import('./country-names/es.js'),
    fr: () => import('./country-names/fr.js'),
    ro: () => import('./country-names/ro.js'),
    ru: () => import('./country-names/ru.js'),
    uk: () => import('./country-names/uk.js'),
    zh: () => import('./country-names/zh.js'),
};
