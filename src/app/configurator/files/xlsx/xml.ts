/** What is told of an XML text, in the order in which it stands there. Prefixes are left out. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** A tag. `<` stands in none of its values, so that each is looked at once. */
const TAG = /<([^\s<>"']+)([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>/y;
const ATTRIBUTES = /(?<=\s)([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML as spreadsheets write it, in linear time. The browser's own parser makes a document,
 * which a page with Trusted Types refuses.
 */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  let at = 0;
  /** Goes on behind a mark, and gives what stands before it. */
  const upTo = (mark: string): string => {
    const from = at;
    const found = xml.indexOf(mark, at);
    const end = found < 0 ? xml.length : found;
    at = end + (mark === '<' ? 0 : mark.length);
    return xml.slice(from, end);
  };
  while (at < xml.length) {
    const plain = upTo('<');
    if (plain) text?.(withoutEntities(plain));
    if (xml.startsWith('<!--', at)) upTo('-->');
    else if (xml.startsWith('<?', at)) upTo('?>');
    else if (xml.startsWith('<![CDATA[', at)) text?.(upTo(']]>').slice('<![CDATA['.length));
    else {
      TAG.lastIndex = at;
      const [tag = '<', name = '', rest = ''] = TAG.exec(xml) ?? [];
      at += tag.length;
      tellTag(name, rest, open, close);
    }
  }
}

function tellTag(
  name: string,
  rest: string,
  open: XmlHandlers['open'],
  close: XmlHandlers['close'],
): void {
  if (name.startsWith('/')) close?.(localName(name.slice(1)));
  else if (name && !name.startsWith('!')) {
    const isEmpty = rest.endsWith('/') || name.endsWith('/');
    const local = localName(name.replace(/\/$/, ''));
    open?.(local, attributesIn(rest));
    if (isEmpty) close?.(local);
  }
}

const localName = (name: string): string => name.replace(/^.*:/, '');

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTES))
    attributes[localName(name)] = withoutEntities(double ?? single ?? '');
  return attributes;
}

const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
          : (ENTITIES[name] ?? whole),
      )
    : text;

/** How XML says that something is so. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
