// Written by `npm run lists`. Not edited by hand.
export const loaders = {
    ar: () => import('./ar/downloads.js'),
    az: () => import('./az/downloads.js'),
    en: () => import('./en/downloads.js'),
    es: () => import('./es/downloads.js'),
    fr: () => import('./fr/downloads.js'),
    ro: () => import('./ro/downloads.js'),
    ru: () => import('./ru/downloads.js'),
    uk: () => import('./uk/downloads.js'),
    zh: () => import('./zh/downloads.js'),
};
