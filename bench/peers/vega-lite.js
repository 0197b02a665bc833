import embed from 'vega-embed';
import { definePeer, centerLabel } from '../figures/define-peer.js';
import { slices, millions, int, barsHeight, COLORS } from '../figures/format.js';

const opts = {
  actions: false,
  renderer: 'svg',
  tooltip: false,
  config: { legend: { layout: { bottom: { anchor: 'middle' } } } },
};
const box = (el) => el.appendChild(document.createElement('div'));
const swap = (view, rows) => view.data('rows', rows).runAsync();

export default definePeer({
  async donut(el, funding) {
    const data = (f) => slices(f).map((s) => ({ name: s.label, value: s.value, key: s.key }));
    const parts = slices(funding);
    const result = await embed(
      box(el),
      {
        width: 434,
        height: 190,
        data: { name: 'rows', values: data(funding) },
        mark: { type: 'arc', innerRadius: 56, outerRadius: 90 },
        encoding: {
          theta: { field: 'value', type: 'quantitative', stack: true },
          order: { field: 'key' },
          color: {
            field: 'name',
            type: 'nominal',
            scale: { range: parts.map((s) => s.color) },
            legend: { orient: 'bottom', title: null, labelLimit: 300 },
          },
        },
      },
      opts,
    );
    const center = centerLabel(el, millions(funding.requirements));
    return {
      update(f) {
        center(millions(f.requirements));
        return swap(result.view, data(f));
      },
      unmount: () => result.finalize(),
    };
  },
  async bars(el, rows) {
    const data = (list) => list.map((r) => ({ ...r, text: int(r.value) }));
    const result = await embed(
      box(el),
      {
        width: 240,
        height: barsHeight(rows.length) - 10,
        data: { name: 'rows', values: data(rows) },
        encoding: {
          y: {
            field: 'name',
            type: 'nominal',
            sort: null,
            axis: { title: null, ticks: false, domain: false },
          },
          x: { field: 'value', type: 'quantitative', axis: null },
        },
        layer: [
          { mark: { type: 'bar', color: COLORS.bar } },
          { mark: { type: 'text', align: 'left', dx: 6 }, encoding: { text: { field: 'text' } } },
        ],
        config: { view: { stroke: null } },
      },
      opts,
    );
    return {
      update: (next) => swap(result.view, data(next)),
      unmount: () => result.finalize(),
    };
  },
});
