// The floor of updates: markup by innerHTML once, then only the texts and attributes that
// figures can change are set, by hand. For figures of the same shape.
import { renderPanels, donutShapes, barLengths, valueX, FIELD, PANELS } from '../figures/markup.js';
import { int, millions, staffRows } from '../figures/format.js';

const all = (el, selector) => [...el.querySelectorAll(selector)];

const UPDATERS = {
  counters(el) {
    const values = all(el, 'dd');
    return (rows) => rows.forEach((r, i) => (values[i].firstChild.data = int(r.value)));
  },
  donut(el) {
    const paths = all(el, 'path');
    const big = el.querySelector('.big').firstChild;
    const labels = all(el, 'li').map((li) => li.lastChild);
    return (f) => {
      donutShapes(f).forEach((s, i) => {
        paths[i].setAttribute('d', s.d);
        labels[i].data = s.label;
      });
      big.data = millions(f.requirements);
    };
  },
  bars(el) {
    const rects = all(el, 'rect');
    const values = all(el, '.value');
    const names = all(el, '.name').map((t) => t.firstChild);
    return (rows) =>
      barLengths(rows).forEach((w, i) => {
        if (names[i].data !== rows[i].name) names[i].data = rows[i].name;
        rects[i].setAttribute('width', w);
        values[i].setAttribute('x', valueX(w));
        values[i].firstChild.data = int(rows[i].value);
      });
  },
  staffing(el) {
    const values = all(el, 'li b').map((b) => b.firstChild);
    const [offices, word] = el.querySelector('.offices').childNodes;
    return (s) => {
      staffRows(s).forEach((r, i) => (values[i].data = r.value));
      offices.firstChild.data = s.offices;
      word.data = s.offices === 1 ? ' office' : ' offices';
    };
  },
};

export default {
  mount(root, data, panels = PANELS) {
    root.innerHTML = renderPanels(data, panels);
    const live = panels.map((key, i) => [FIELD[key], UPDATERS[key](root.children[i])]);
    return {
      update: (next) => live.forEach(([field, set]) => set(next[field])),
      unmount: () => root.replaceChildren(),
    };
  },
};
