// The floor of scripts: the static page's markup, made by innerHTML in the browser, and nothing else.
import { renderPanels } from '../figures/markup.js';

export default {
  mount(root, data, panels) {
    root.innerHTML = renderPanels(data, panels);
    return {
      update: (next) => void (root.innerHTML = renderPanels(next, panels)),
      unmount: () => root.replaceChildren(),
    };
  },
};
