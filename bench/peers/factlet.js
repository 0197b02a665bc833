// Factlet's tags, driven as a page's script does: JSON goes into `data`, and `factlet-load` says when it is drawn.
import { documentOf, TAGS } from './factlet.markup.js';

const drawn = (element) => new Promise((resolve, reject) => {
  element.addEventListener('factlet-load', resolve, { once: true });
  element.addEventListener('factlet-error', ({ issues }) => reject(new Error(JSON.stringify(issues))), { once: true });
});

export default {
  async mount(root, figures, panels = Object.keys(TAGS)) {
    const elements = panels.map((panel) => {
      const element = document.createElement(TAGS[panel]);
      element.data = documentOf(panel, figures);
      // All rows, as the others draw them; by default ten are shown.
      if (panel === 'bars') element.setAttribute('top', String(figures.origins.length));
      return element;
    });
    const ready = Promise.all(elements.map(drawn));
    root.append(...elements);
    await ready;
    return {
      async update(next) {
        const updated = Promise.all(elements.map(drawn));
        elements.forEach((element, index) => { element.data = documentOf(panels[index], next); });
        await updated;
      },
      unmount: () => root.replaceChildren(),
    };
  },
};
