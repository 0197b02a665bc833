/** What a reader sees: the text of a widget and of those inside it, with plain spaces and no direction marks. */
export const seen = (from: Element): string => plain(textOf(from.shadowRoot ?? from, false));

/** What a screen reader is given: the same without what is hidden from it. */
export const heard = (from: Element): string => plain(textOf(from.shadowRoot ?? from, true));

/** No-break spaces and direction marks are CLDR's business; whether there is a space at all is ours. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The terms of description lists, each with its values and details, as texts. */
export const rowsOf = (root: ParentNode): [string, ...string[]][] =>
  Array.from(root.querySelectorAll('dt'), (term) => [seen(term), ...followers(term).map(seen)]);

function followers(term: Element): Element[] {
  const next = term.nextElementSibling;
  return next?.localName === 'dd' ? [next, ...followers(next)] : [];
}

const INLINE = /^(bdi|span|data|a|small|code|b|strong|em|font)$/;

function textOf(node: Node, listening: boolean): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 && node.nodeType !== 11) return '';
  const element = node as Partial<Element>;
  if (listening && element.getAttribute?.('aria-hidden') === 'true') return '';
  if (/^(style|script)$/.test(element.localName ?? '')) return '';
  const text = Array.from((element.shadowRoot ?? node).childNodes, (child) =>
    textOf(child, listening),
  ).join('');
  return INLINE.test(element.localName ?? '') ? text : ` ${text} `;
}
