// Through all shadow roots of the page.

/** Every element below a root, shadow roots and all, in the order of the page. */
export function* elements(root = document) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elements(element.shadowRoot);
  }
}

/** The next element outwards, through slots and shadow roots. */
export const outwards = (element) =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? element.getRootNode().host : null);

/** An element and all that it stands in. */
export function* ancestry(element) {
  for (let at = element; at; at = outwards(at)) yield at;
}

const roots = () => [
  document,
  ...Array.from(elements(), ({ shadowRoot }) => shadowRoot).filter(Boolean),
];

/** The pieces of text that are drawn, each with the element it stands in and its boxes, a line each. */
export function texts() {
  return roots().flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement ?? node.getRootNode().host;
      if (!/\S/.test(node.nodeValue) || /^(script|style)$/i.test(element.localName)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(
        ({ width, height }) => width > 0 && height > 0,
      );
      if (boxes.length && getComputedStyle(element).visibility === 'visible')
        found.push({ text: node.nodeValue.trim(), element, boxes });
    }
    return found;
  });
}

/** The shapes that are drawn: parts of the ring, bars, people, swatches, leaders. */
export const marks = () =>
  [...elements()].filter((element) => {
    if (!(element instanceof SVGGeometryElement) || !element.getClientRects().length) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 || height > 0;
  });

/** Where an element stands, in words that a person finds it by. */
export function named(element) {
  const widget = [...ancestry(element)].find(({ localName }) => localName.startsWith('factlet-'));
  const role = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
  return `${widget?.localName ?? 'page'} ${element.localName}${role && `[${role}]`}`;
}
