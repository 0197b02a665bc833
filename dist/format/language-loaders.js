// Written by `npm run lists`. Not edited by hand.
import { language as english } from './languages/en.js';
export const loaders = {
    ar: () => import('./languages/ar.js'),
    az: () => import('./languages/az.js'),
    en: () => Promise.resolve({ language: english }),
    es: () => import('./languages/es.js'),
    fr: () => import('./languages/fr.js'),
    ro: () => import('./languages/ro.js'),
    ru: () => import('./languages/ru.js'),
    uk: () => import('./languages/uk.js'),
    zh: () => import('./languages/zh.js'),
};
