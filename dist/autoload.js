// Defines each tag when the page first uses it, from the folder that this file lies in.
const PREFIX = 'factlet-';
const asked = new Set();
function discover(root) {
    for (const { localName } of root.querySelectorAll(':not(:defined)')) {
        if (!localName.startsWith(PREFIX) || asked.has(localName))
            continue;
        asked.add(localName);
        import(`./widgets/${localName.slice(PREFIX.length)}.js`).catch(() => console.warn(`factlet: <${localName}> could not be loaded.`));
    }
}
discover(document);
new MutationObserver(() => discover(document)).observe(document, { childList: true, subtree: true });
export {};
