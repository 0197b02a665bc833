// Factlet's tags, driven as a page's script does: JSON goes into `data`, and `factlet-load` says when it is drawn.
import { documentOf, TAGS } from './factlet.markup.js';

/** Follows what is told inside an element: `all(count)` is fulfilled when so many are drawn. */
function follow(root) {
  const over = new AbortController();
  const { signal } = over;
  let left = 0;
  let settle;
  root.addEventListener(
    'factlet-load',
    () => {
      if (--left === 0) settle.resolve();
    },
    { signal },
  );
  root.addEventListener(
    'factlet-error',
    ({ issues }) => settle.reject(new Error(JSON.stringify(issues))),
    { signal },
  );
  return {
    all: (count) =>
      new Promise((resolve, reject) => {
        left = count;
        settle = { resolve, reject };
      }),
    end: () => over.abort(),
  };
}

export default {
  async mount(root, figures, panels = Object.keys(TAGS)) {
    const { all, end } = follow(root);
    const elements = panels.map((panel) => {
      const element = document.createElement(TAGS[panel]);
      element.data = documentOf(panel, figures);
      // All rows, as the others draw them; by default ten are shown.
      if (panel === 'bars') element.setAttribute('top', String(figures.origins.length));
      return element;
    });
    const drawn = all(elements.length);
    root.append(...elements);
    await drawn;
    return {
      async update(next) {
        const updated = all(elements.length);
        elements.forEach((element, index) => {
          element.data = documentOf(panels[index], next);
        });
        await updated;
      },
      unmount() {
        end();
        root.replaceChildren();
      },
    };
  },
};
