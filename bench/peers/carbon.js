import { DonutChart, SimpleBarChart, ScaleTypes } from '@carbon/charts';
import '@carbon/charts/styles.min.css';
import { definePeer } from '../figures/define-peer.js';
import { slices, millions, barsHeight, COLORS } from '../figures/format.js';

const quiet = { animations: false, toolbar: { enabled: false }, resizable: false };
const box = (el) => el.appendChild(document.createElement('div'));

export default definePeer({
  donut(el, funding) {
    const data = (f) => slices(f).map((s) => ({ group: s.label, value: s.value }));
    const options = (f) => ({
      ...quiet,
      height: '240px',
      color: { scale: Object.fromEntries(slices(f).map((s) => [s.label, s.color])) },
      pie: { labels: { enabled: false }, sortFunction: () => 0 },
      donut: {
        alignment: 'center',
        center: { label: 'required', number: f.requirements, numberFormatter: millions },
      },
      legend: { position: 'bottom', alignment: 'center', truncation: { type: 'none' } },
    });
    const chart = new DonutChart(box(el), { data: data(funding), options: options(funding) });
    return {
      update(f) {
        chart.model.setOptions(options(f));
        chart.model.setData(data(f));
      },
      unmount: () => chart.destroy(),
    };
  },
  bars(el, rows) {
    // Carbon draws the first label at the bottom.
    const data = (list) =>
      list.map((r) => ({ group: 'People', name: r.name, value: r.value })).reverse();
    const chart = new SimpleBarChart(box(el), {
      data: data(rows),
      options: {
        ...quiet,
        height: `${barsHeight(rows.length)}px`,
        color: { scale: { People: COLORS.bar } },
        legend: { enabled: false },
        grid: { x: { enabled: false }, y: { enabled: false } },
        axes: {
          left: { mapsTo: 'name', scaleType: ScaleTypes.LABELS },
          bottom: { mapsTo: 'value', visible: false },
        },
      },
    });
    return {
      update: (next) => chart.model.setData(data(next)),
      unmount: () => chart.destroy(),
    };
  },
});
