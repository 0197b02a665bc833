const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

/**
 * A text that a content system encoded for a page, as the page shows it. By hand: strict pages let
 * no script parse HTML.
 */
export const withoutEntities = (text: string): string =>
  text.replace(
    /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi,
    (entity: string, name: string) => characterOf(name) ?? entity,
  );

function characterOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  if (hex ?? decimal) {
    const point = hex ? parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
  }
  if (Object.hasOwn(NAMED, name.toLowerCase())) return NAMED[name.toLowerCase()];
  const [, letter, accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  return letter && Object.hasOwn(ACCENTS, accent)
    ? (letter + (ACCENTS[accent] ?? '')).normalize('NFC')
    : undefined;
}
