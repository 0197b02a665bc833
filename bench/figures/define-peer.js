// Builds a peer out of two chart parts; the two HTML panels are the same for all.
//
//   definePeer({ donut(el, funding) , bars(el, rows) })
//
// Each part draws into el and returns { update(slice), unmount() }; either may
// return a promise. definePeer returns the interface the bench drives:
//
//   peer.mount(root, figures, panels?) -> { update(figures), unmount() }   (or promises)
import { panel, PANELS, FIELD } from './markup.js';
import { int, staffRows, barsHeight, CHART_HEIGHT } from './format.js';

const counters = (el, rows) => {
  const dl = document.createElement('dl');
  dl.className = 'counters';
  const cells = rows.map((r) => {
    const div = document.createElement('div');
    const dt = document.createElement('dt');
    const dd = document.createElement('dd');
    dt.textContent = r.label;
    dd.textContent = int(r.value);
    div.append(dt, dd);
    dl.append(div);
    return dd;
  });
  el.append(dl);
  return { update: (next) => next.forEach((r, i) => (cells[i].textContent = int(r.value))), unmount() {} };
};

const staffing = (el, s) => {
  const html = (v) =>
    `<ul class="staff">${staffRows(v).map((r) => `<li><b>${r.value}</b> <span>${r.label}</span></li>`).join('')}</ul>` +
    `<p class="offices"><b>${v.offices}</b> office${v.offices === 1 ? '' : 's'}</p>`;
  el.innerHTML = html(s);
  return { update: (v) => (el.innerHTML = html(v)), unmount() {} };
};

export function definePeer(charts) {
  const parts = { counters, staffing, ...charts };
  return {
    async mount(root, data, panels = PANELS) {
      root.innerHTML = panels.map((key) => panel(key)).join('');
      const live = await Promise.all(
        panels.map((key, i) => {
          const el = root.children[i].lastElementChild;
          const slice = data[FIELD[key]];
          if (key === 'donut') el.style.height = `${CHART_HEIGHT}px`;
          if (key === 'bars') el.style.height = `${barsHeight(slice.length)}px`;
          return parts[key](el, slice);
        }),
      );
      return {
        update: (next) => Promise.all(live.map((p, i) => p.update(next[FIELD[panels[i]]]))),
        async unmount() {
          await Promise.all(live.map((p) => p.unmount()));
          root.replaceChildren();
        },
      };
    },
  };
}

/** The total in the donut's hole, for libraries without a native one. */
export function centerLabel(el, text) {
  const div = document.createElement('div');
  div.className = 'center';
  div.innerHTML = `<b>${text}</b><span>required</span>`;
  el.append(div);
  return (next) => (div.firstChild.textContent = next);
}

/** A legend in HTML, for libraries without one. */
export function htmlLegend(el, items) {
  const ul = document.createElement('ul');
  ul.className = 'legend';
  const draw = (list) =>
    (ul.innerHTML = list.map((s) => `<li><i style="background:${s.color}"></i>${s.label}</li>`).join(''));
  draw(items);
  el.append(ul);
  return draw;
}
