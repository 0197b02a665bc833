import { loaders } from './autoload-loaders.js';

// Defines each tag when the page first uses it, from the folder that this file lies in. In a closed
// shadow root nobody but its component can see a tag: there the component has to import the widget
// itself.
const PREFIX = 'factlet-';
const asked = new Set<string>();

/**
 * Fetches what a widget will ask for once it is here, beside it and not after it: on a slow line
 * every step of a chain is felt. What all share is one file, of which any module serves.
 */
function fetchBeside(element: Element): void {
  const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? '';
  // What fails is asked for again by whoever needs it, which tells of it.
  Promise.all([import('./base/define.js'), loaders[language]?.()]).catch(() => {});
}

/**
 * Defines the tags of an element and of what is in it, also in the open shadow roots of other
 * components.
 */
function discover(root: ParentNode): void {
  if (root instanceof Element) look(root);
  for (const element of root.querySelectorAll('*')) look(element);
}

function look(element: Element): void {
  const { localName, shadowRoot } = element;
  if (localName.startsWith(PREFIX)) define(element);
  else if (shadowRoot) watch(shadowRoot);
  // A component that isn't there yet may have our tags inside once it is.
  else if (localName.includes('-') && !customElements.get(localName))
    void customElements
      .whenDefined(localName)
      .then(() => element.shadowRoot && watch(element.shadowRoot));
}

function define(element: Element): void {
  const { localName } = element;
  if (asked.has(localName) || customElements.get(localName)) return;
  asked.add(localName);
  import(`./widgets/${localName.slice(PREFIX.length)}.js`).catch(() =>
    console.warn(`factlet: <${localName}> could not be loaded.`),
  );
  fetchBeside(element);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) discover(node);
});
const watched = new WeakSet<Node>();

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  discover(root);
  observer.observe(root, { childList: true, subtree: true });
}

watch(document);
