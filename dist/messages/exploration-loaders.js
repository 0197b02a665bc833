// Written by `npm run lists`. Not edited by hand.
export const loaders = {
    ar: () => import('./ar/exploration.js'),
    az: () => import('./az/exploration.js'),
    en: () => import('./en/exploration.js'),
    es: () => import('./es/exploration.js'),
    fr: () => import('./fr/exploration.js'),
    ro: () => import('./ro/exploration.js'),
    ru: () => import('./ru/exploration.js'),
    uk: () => import('./uk/exploration.js'),
    zh: () => import('./zh/exploration.js'),
};
