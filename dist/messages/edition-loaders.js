// Written by `npm run lists`. Not edited by hand.
export const loaders = {
    ar: () => import('./ar/editions.js'),
    az: () => import('./az/editions.js'),
    en: () => import('./en/editions.js'),
    es: () => import('./es/editions.js'),
    fr: () => import('./fr/editions.js'),
    ro: () => import('./ro/editions.js'),
    ru: () => import('./ru/editions.js'),
    uk: () => import('./uk/editions.js'),
    zh: () => import('./zh/editions.js'),
};
