/**
 * What `wp_kses_post` keeps of HTML: the elements and attributes of `$allowedposttags` in
 * wp-includes/kses.php that a table has. Others keep less: neither `data-` nor `lang` is relied on.
 */
const GLOBAL = ['class', 'dir', 'id', 'lang', 'title'];
const CELL = ['abbr', 'align', 'axis', 'colspan', 'headers', 'height', 'rowspan', 'scope', 'width'];
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target'],
  b: [],
  br: [],
  caption: ['align'],
  div: ['align'],
  em: [],
  figcaption: ['align'],
  figure: ['align'],
  h2: ['align'],
  h3: ['align'],
  i: [],
  p: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  sup: [],
  table: ['align', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
  tbody: ['align'],
  td: CELL,
  tfoot: ['align'],
  th: CELL,
  thead: ['align'],
  tr: ['align'],
};

/** `lost`: attributes that a stricter content system takes away, too. */
export function kept(html: string, lost: readonly string[] = []): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.body.querySelectorAll('*')) {
    const attributes = KEPT[element.localName];
    if (!attributes) {
      // The text of a script is left in the page, as WordPress leaves it.
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of [...element.attributes])
      if (![...GLOBAL, ...attributes].includes(name) || lost.includes(name))
        element.removeAttribute(name);
  }
  return page.body.innerHTML;
}
