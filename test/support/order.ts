import { expect } from '@open-wc/testing';

/** Checks that the digits of a text stand on screen as they are written, from left to right. */
export function expectInOrder(element: Element): void {
  const digits = textNodes(element).flatMap((node) =>
    Array.from(node.data, (character, index) => ({ character, box: boxOf(node, index) })),
  );
  const seen = digits
    .filter(({ character }) => /\d/.test(character))
    .sort(({ box: one }, { box: other }) => one.top - other.top || one.left - other.left);
  const written = digits.filter(({ character }) => /\d/.test(character));
  expect(word(seen), element.outerHTML).to.equal(word(written));
}

const word = (characters: readonly { readonly character: string }[]): string =>
  characters.map(({ character }) => character).join('');

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

function boxOf(node: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return range.getBoundingClientRect();
}
