// Makes a peer of two charts; the two panels that are plain HTML are the same for all.
//
//   definePeer({ donut(element, funding), bars(element, rows) })
//
// Each draws into its element and gives `{ update(slice), unmount() }`. A peer is what the bench drives:
// `mount(root, figures, panels?)` gives `{ update(figures), unmount() }`. All of these may be promises.
import { panel, staffing as staffingMarkup, PANELS, FIELD } from './markup.js';
import { int, barsHeight, CHART_HEIGHT } from './format.js';

export function definePeer(charts) {
  const parts = { counters, staffing, ...charts };
  return {
    async mount(root, figures, panels = PANELS) {
      root.innerHTML = panels.map((key) => panel(key)).join('');
      const live = await Promise.all(
        panels.map((key, index) => {
          const element = root.children[index].lastElementChild;
          const slice = figures[FIELD[key]];
          if (key === 'donut') element.style.height = `${CHART_HEIGHT}px`;
          if (key === 'bars') element.style.height = `${barsHeight(slice.length)}px`;
          return parts[key](element, slice);
        }),
      );
      return {
        update: (next) =>
          Promise.all(live.map((part, index) => part.update(next[FIELD[panels[index]]]))),
        async unmount() {
          await Promise.all(live.map((part) => part.unmount()));
          root.replaceChildren();
        },
      };
    },
  };
}

function counters(element, groups) {
  const list = document.createElement('dl');
  list.className = 'counters';
  const values = groups.map(({ label, value }) => {
    const group = document.createElement('div');
    const term = document.createElement('dt');
    const number = document.createElement('dd');
    term.textContent = label;
    number.textContent = int(value);
    group.append(term, number);
    list.append(group);
    return number;
  });
  element.append(list);
  return {
    update: (next) =>
      next.forEach(({ value }, index) => {
        values[index].textContent = int(value);
      }),
    unmount() {},
  };
}

function staffing(element, staff) {
  element.innerHTML = staffingMarkup(staff);
  return {
    update: (next) => {
      element.innerHTML = staffingMarkup(next);
    },
    unmount() {},
  };
}

/** The total in the donut's hole, for libraries that can't write one. Gives what changes it. */
export function centerLabel(element, text) {
  const label = document.createElement('div');
  label.className = 'center';
  label.innerHTML = `<b>${text}</b><span>required</span>`;
  element.append(label);
  return (next) => {
    label.firstChild.textContent = next;
  };
}

/** A legend in HTML, for libraries without one. Gives what changes it. */
export function htmlLegend(element, items) {
  const list = document.createElement('ul');
  list.className = 'legend';
  const draw = (slices) => {
    list.innerHTML = slices
      .map(({ color, label }) => `<li><i style="background:${color}"></i>${label}</li>`)
      .join('');
  };
  draw(items);
  element.append(list);
  return draw;
}
