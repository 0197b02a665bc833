/** What is told of an XML text, in the order in which it stands there. Prefixes are left out. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const TOKENS = new RegExp(
  [
    '<!--[^]*?-->',
    '<!\\[CDATA\\[([^]*?)\\]\\]>',
    '<\\?[^]*?\\?>',
    '<([^\\s>"\']+)([^>"\']*(?:"[^"]*"[^>"\']*|\'[^\']*\'[^>"\']*)*)>',
    '([^<]+)',
  ].join('|'),
  'g',
);
const ATTRIBUTES = /([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML as spreadsheets write it. The browser's own parser makes a document, which a page with
 * Trusted Types refuses.
 */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  for (const [, data, name = '', rest = '', plain] of xml.matchAll(TOKENS)) {
    if (data !== undefined) text?.(data);
    else if (plain !== undefined) text?.(withoutEntities(plain));
    else if (name.startsWith('/')) close?.(localName(name.slice(1)));
    else if (name && !name.startsWith('!')) {
      const isEmpty = rest.endsWith('/') || name.endsWith('/');
      const local = localName(name.replace(/\/$/, ''));
      open?.(local, attributesIn(rest));
      if (isEmpty) close?.(local);
    }
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
