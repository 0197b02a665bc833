// Written by `npm run lists`. Not edited by hand.
export const loaders = {
    ar: () => import('./ar/issues.js'),
    az: () => import('./az/issues.js'),
    en: () => import('./en/issues.js'),
    es: () => import('./es/issues.js'),
    fr: () => import('./fr/issues.js'),
    ro: () => import('./ro/issues.js'),
    ru: () => import('./ru/issues.js'),
    uk: () => import('./uk/issues.js'),
    zh: () => import('./zh/issues.js'),
};
