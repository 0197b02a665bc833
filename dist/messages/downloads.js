import { hasMessages } from './index.js';
// Literal addresses: bundlers follow nothing else.
const LOADERS = {
    ar: () => import('./ar.downloads.js'),
    az: () => import('./az.downloads.js'),
    en: () => import('./en.downloads.js'),
    es: () => import('./es.downloads.js'),
    fr: () => import('./fr.downloads.js'),
    ru: () => import('./ru.downloads.js'),
    zh: () => import('./zh.downloads.js'),
};
/** What is said of downloads in the language of a tag, in English where it has no sentences. Ask only when the reader does. */
export async function loadDownloadMessages(lang) {
    return (await LOADERS[hasMessages(lang) ?? 'en']()).downloads;
}
