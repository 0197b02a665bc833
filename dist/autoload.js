// Defines each tag when the page first uses it, from the folder that this file lies in.
const PREFIX = 'factlet-';
const asked = new Set();
/** Sentences by language. Literal addresses: the bundler follows nothing else. */
const WORDS = {
    ar: () => import('./messages/ar.js'),
    az: () => import('./messages/az.js'),
    en: () => import('./messages/en.js'),
    es: () => import('./messages/es.js'),
    fr: () => import('./messages/fr.js'),
    ru: () => import('./messages/ru.js'),
    zh: () => import('./messages/zh.js'),
};
/** Fetches what a widget will ask for once it is here, beside it and not after it: on a slow line every step of a chain is felt. What all share is one file, of which any module serves. */
function fetchBeside(element) {
    const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
    // What fails is asked for again by whoever needs it, which tells of it.
    Promise.all([import('./base/define.js'), WORDS[language]?.()]).catch(() => { });
}
function discover(root) {
    for (const element of root.querySelectorAll(':not(:defined)')) {
        const { localName } = element;
        if (!localName.startsWith(PREFIX) || asked.has(localName))
            continue;
        asked.add(localName);
        import(`./widgets/${localName.slice(PREFIX.length)}.js`).catch(() => console.warn(`factlet: <${localName}> could not be loaded.`));
        fetchBeside(element);
    }
}
discover(document);
new MutationObserver(() => discover(document)).observe(document, { childList: true, subtree: true });
export {};
