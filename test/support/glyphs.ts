/** The texts in a node, those of shadow roots left out. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('style, script, title, desc')) found.push(node as Text);
  return found;
}

/** Where letters of a text stand on screen: the left edge of each, in pixels. */
export function lefts(node: Text, from: number, count: number): number[] {
  const range = document.createRange();
  return Array.from({ length: count }, (_, index) => {
    range.setStart(node, from + index);
    range.setEnd(node, from + index + 1);
    return range.getBoundingClientRect().left;
  });
}
