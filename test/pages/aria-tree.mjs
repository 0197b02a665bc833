// What assistive technology is given, as lines of role, name and text.

/** Spaces are one, and marks that nobody hears are none. */
export const plain = (text) =>
  text
    .replace(/[\u200b\u00ad\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const unquoted = (text) =>
  text.startsWith('"') ? JSON.parse(text.replace(/\\x(..)/g, '\\u00$1')) : text;

/** The lines of Playwright's snapshot: `- term: "What it says"`, `- heading "Its name" [level=3]`, `- 'link "A: b"':`. */
const ariaLines = (snapshot) =>
  snapshot.split('\n').map((line) => {
    const item = line.trim().replace(/^- /, '');
    const quoted = /^'((?:[^']|'')*)'(?::(.*))?$/.exec(item);
    const whole = quoted ? quoted[1].replaceAll("''", "'") : item;
    const [, role = '', name = '""', attributes = '', text = ''] =
      /^([\w/]+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]*\])*):?(.*)$/.exec(whole) ?? [];
    return {
      role,
      name: plain(unquoted(name)),
      attributes,
      text: plain(unquoted((quoted?.[2] ?? text).trim())),
    };
  });

/** The figures of a snapshot of the stage, each as its lines. */
export const ariaFigures = (snapshot) =>
  snapshot
    .split(/\n(?= {2}- )/)
    .slice(1)
    .map((figure) => ({ figure, lines: ariaLines(figure) }));

/** The text of each figure in the browser's own tree. */
export async function browserFigures(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textsIn = (node) => [
    ...(!node.ignored && node.role?.value === 'StaticText' ? [node.name?.value ?? ''] : []),
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? textsIn(byId.get(id)) : [])),
  ];
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'figure')
    .map((node) => plain(textsIn(node).join('')));
}
