// A marked table that is a figure's data: found in what other blocks write, and drawn in the editor.
((wp, editor) => {
  const { createBlock, getBlockAttributes, getSaveContent } = wp.blocks;
  /** A whole sheet has no table. */
  const widgets = Object.keys(editor.names).filter((name) => name !== 'fact-sheet');
  const MARKS = widgets.map((widget) => `.factlet-${widget}`).join();

  const widgetOf = (element) =>
    widgets.find((widget) => element.classList.contains(`factlet-${widget}`));

  /** The marked table that a text is, and nothing else; undefined where it is more or less. */
  function markedTable(html) {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const [marked, another] = body.querySelectorAll(MARKS);
    const isAll = body.children.length === 1 && body.querySelectorAll('table').length === 1;
    if (!marked || another || !isAll) return undefined;
    const widget = widgetOf(marked);
    // The block says which figure it is: its choice can be changed.
    marked.classList.remove(`factlet-${widget}`);
    if (!marked.classList.length) marked.removeAttribute('class');
    return { widget, table: body.innerHTML };
  }

  const savedTable = (attributes) => getSaveContent('core/table', attributes);

  const figure = (html) => createBlock('factlet/figure', markedTable(html));

  /** A table block has one caption and no language, by which numbers would be read. */
  const fitsTable = (html) => html !== '' && !/<caption\b|\blang=/.test(html);

  /** A table block again, with its class. */
  const toTable = ({ widget, table }) =>
    createBlock(
      'core/table',
      getBlockAttributes('core/table', table, { className: `factlet-${widget}` }),
    );

  let count = 0;

  /** Draws a table as readers will see it; tells whether it could be read. */
  function drawTable(place, { widget, table }) {
    const page = place.ownerDocument;
    const marked = page.createElement('div');
    marked.className = `factlet-${widget}`;
    // Somebody else may have written it: no script of theirs runs here.
    marked.innerHTML = wp.dom.safeHTML(table);
    place.replaceChildren(marked);
    count += 1;
    place.id = `factlet-table-${count}`;
    return new Promise((resolve) => {
      const isDrawn = () => place.firstElementChild !== marked;
      place.addEventListener('factlet-table', () => resolve(isDrawn()), { once: true });
      // The canvas may be a frame, whose elements only its own scripts define.
      page.head.append(
        Object.assign(page.createElement('script'), {
          type: 'module',
          textContent:
            `import { drawTables } from ${JSON.stringify(`${editor.base}cdn/factlet.js`)};` +
            `const place = document.getElementById(${JSON.stringify(place.id)});` +
            `if (place) await drawTables(place);` +
            `place?.dispatchEvent(new Event('factlet-table'));`,
        }),
      );
    });
  }
  editor.table = {
    drawTable,
    from: [
      {
        type: 'block',
        blocks: ['core/table'],
        isMatch: (attributes) => markedTable(savedTable(attributes)) !== undefined,
        transform: (attributes) => figure(savedTable(attributes)),
      },
      {
        type: 'block',
        blocks: ['core/html', 'core/freeform'],
        isMatch: ({ content }) => markedTable(content ?? '') !== undefined,
        transform: ({ content }) => figure(content),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/table'],
        isMatch: ({ table }) => fitsTable(table),
        transform: toTable,
      },
    ],
  };
})(window.wp, window.factletEditor);
