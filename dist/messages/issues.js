import { hasMessages } from './index.js';
// Literal addresses: bundlers follow nothing else.
const LOADERS = {
    ar: () => import('./ar.issues.js'),
    az: () => import('./az.issues.js'),
    en: () => import('./en.issues.js'),
    es: () => import('./es.issues.js'),
    fr: () => import('./fr.issues.js'),
    ru: () => import('./ru.issues.js'),
    zh: () => import('./zh.issues.js'),
};
/** What is said of issues in the language of a tag, in English where it has no sentences. Ask only when there is an issue. */
export async function loadIssueMessages(lang) {
    return (await LOADERS[hasMessages(lang) ?? 'en']()).issues;
}
