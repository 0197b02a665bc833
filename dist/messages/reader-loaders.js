// Written by `npm run lists`. Not edited by hand.
export const loaders = {
    ar: () => import('./ar/reader.js'),
    az: () => import('./az/reader.js'),
    en: () => import('./en/reader.js'),
    es: () => import('./es/reader.js'),
    fr: () => import('./fr/reader.js'),
    ro: () => import('./ro/reader.js'),
    ru: () => import('./ru/reader.js'),
    uk: () => import('./uk/reader.js'),
    zh: () => import('./zh/reader.js'),
};
