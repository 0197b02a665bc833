// Tree-shaken as its README advises: core + two chart types + legend.
import ApexCharts from 'apexcharts/core';
import 'apexcharts/donut';
import 'apexcharts/bar';
import 'apexcharts/features/legend';
import { definePeer } from '../figures/define-peer.js';
import { slices, millions, int, barsHeight, COLORS } from '../figures/format.js';

const quiet = {
  animations: { enabled: false },
  toolbar: { show: false },
  zoom: { enabled: false },
};

async function start(el, options) {
  const chart = new ApexCharts(el.appendChild(document.createElement('div')), options);
  await chart.render();
  return chart;
}

export default definePeer({
  async donut(el, funding) {
    const parts = slices(funding);
    const chart = await start(el, {
      chart: { type: 'donut', height: 240, ...quiet },
      series: parts.map((s) => s.value),
      labels: parts.map((s) => s.label),
      colors: parts.map((s) => s.color),
      dataLabels: { enabled: false },
      legend: { position: 'bottom' },
      plotOptions: {
        pie: {
          donut: {
            labels: {
              show: true,
              total: {
                show: true,
                label: 'required',
                formatter: () => millions(funding.requirements),
              },
            },
          },
        },
      },
    });
    return {
      update(f) {
        const next = slices(f);
        return chart.updateOptions(
          { series: next.map((s) => s.value), labels: next.map((s) => s.label) },
          false,
          false,
        );
      },
      unmount: () => chart.destroy(),
    };
  },
  async bars(el, rows) {
    const data = (list) => list.map((r) => ({ x: r.name, y: r.value }));
    const chart = await start(el, {
      chart: { type: 'bar', height: barsHeight(rows.length), ...quiet },
      series: [{ name: 'People', data: data(rows) }],
      colors: [COLORS.bar],
      plotOptions: { bar: { horizontal: true, dataLabels: { position: 'top' } } },
      dataLabels: {
        enabled: true,
        textAnchor: 'start',
        offsetX: 24,
        style: { colors: [COLORS.text] },
        formatter: int,
      },
      xaxis: { labels: { show: false } },
    });
    return {
      update: (next) => chart.updateSeries([{ name: 'People', data: data(next) }], false),
      unmount: () => chart.destroy(),
    };
  },
});
