import bb, { donut, bar } from 'billboard.js';
import 'billboard.js/dist/billboard.min.css';
import { definePeer } from '../figures/define-peer.js';
import { slices, millions, int, barsHeight, COLORS } from '../figures/format.js';

const box = (el) => el.appendChild(document.createElement('div'));
const quiet = {
  transition: { duration: 0 },
  interaction: { enabled: false },
  resize: { auto: false },
  render: { lazy: false },
};

export default definePeer({
  donut(el, funding) {
    // Series are keyed by name, so the changing labels go through data.names.
    const columns = (f) => slices(f).map((s) => [s.key, s.value]);
    const names = (f) => Object.fromEntries(slices(f).map((s) => [s.key, s.label]));
    const chart = bb.generate({
      bindto: box(el),
      ...quiet,
      size: { height: 240, width: 444 },
      data: {
        columns: columns(funding),
        names: names(funding),
        type: donut(),
        colors: Object.fromEntries(slices(funding).map((s) => [s.key, s.color])),
      },
      donut: { title: `${millions(funding.requirements)}\nrequired`, label: { show: false } },
    });
    return {
      update(f) {
        chart.data.names(names(f));
        chart.load({ columns: columns(f) });
      },
      unmount: () => chart.destroy(),
    };
  },
  bars(el, rows) {
    const data = (list) => ({
      x: 'name',
      json: { name: list.map((r) => r.name), People: list.map((r) => r.value) },
    });
    const chart = bb.generate({
      bindto: box(el),
      ...quiet,
      size: { height: barsHeight(rows.length), width: 444 },
      padding: { left: 140, right: 60 },
      data: { ...data(rows), type: bar(), labels: { format: int }, colors: { People: COLORS.bar } },
      axis: {
        rotated: true,
        x: { type: 'category', tick: { multiline: false } },
        y: { show: false },
      },
      legend: { show: false },
    });
    return { update: (next) => chart.load(data(next)), unmount: () => chart.destroy() };
  },
});
