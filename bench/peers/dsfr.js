// French government design system charts: Vue custom elements around Chart.js.
// Its prerequisite, the DSFR's own CSS and JS, is left out (so this is its best case).
import '@gouvfr/dsfr-chart';
import '@gouvfr/dsfr-chart/css';
import { definePeer, centerLabel } from '../figures/define-peer.js';
import { slices, millions } from '../figures/format.js';

// Its elements read their attributes once: to change data one replaces the element.
const start = (tag, attrs) => {
  const chart = document.createElement(tag);
  Object.entries(attrs).forEach(([k, v]) => chart.setAttribute(k, v));
  return chart;
};

export default definePeer({
  donut(el, funding) {
    const make = (f) => {
      const parts = slices(f);
      const names = JSON.stringify(parts.map((s) => s.label));
      return start('pie-chart', {
        x: `[${names}]`,
        y: JSON.stringify([parts.map((s) => s.value)]),
        name: names,
      });
    };
    el.append(make(funding));
    const center = centerLabel(el, millions(funding.requirements));
    return {
      update(f) {
        el.firstElementChild.replaceWith(make(f));
        center(millions(f.requirements));
      },
      unmount: () => el.replaceChildren(),
    };
  },
  bars(el, rows) {
    const make = (list) =>
      start('bar-chart', {
        x: JSON.stringify([list.map((r) => r.name)]),
        y: JSON.stringify([list.map((r) => r.value)]),
        name: '["People"]',
        horizontal: 'true',
      });
    el.append(make(rows));
    return {
      update: (next) => el.replaceChildren(make(next)),
      unmount: () => el.replaceChildren(),
    };
  },
});
