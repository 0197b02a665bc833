// Measured only: Highcharts needs a licence to be used.
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import { definePeer } from '../figures/define-peer.js';
import { slices, millions, int, barsHeight, COLORS } from '../figures/format.js';

const quiet = {
  title: { text: undefined },
  credits: { enabled: false },
  plotOptions: { series: { animation: false } },
};
const box = (el) => el.appendChild(document.createElement('div'));

export default definePeer({
  donut(el, funding) {
    const data = (f) => slices(f).map((s) => ({ name: s.label, y: s.value, color: s.color }));
    const center = (f) => `<b style="font-size:20px">${millions(f.requirements)}</b><br>required`;
    const chart = Highcharts.chart(box(el), {
      ...quiet,
      chart: { type: 'pie', height: 240, animation: false },
      subtitle: { text: center(funding), verticalAlign: 'middle', floating: true },
      series: [
        {
          name: 'US$',
          innerSize: '62%',
          showInLegend: true,
          dataLabels: { enabled: false },
          data: data(funding),
        },
      ],
    });
    return {
      update(f) {
        chart.series[0].setData(data(f), false, false, true);
        chart.setSubtitle({ text: center(f) }, false);
        chart.redraw(false);
      },
      unmount: () => chart.destroy(),
    };
  },
  bars(el, rows) {
    const chart = Highcharts.chart(box(el), {
      ...quiet,
      chart: { type: 'bar', height: barsHeight(rows.length), animation: false },
      legend: { enabled: false },
      xAxis: { categories: rows.map((r) => r.name), lineWidth: 0 },
      yAxis: { visible: false },
      series: [
        {
          name: 'People',
          color: COLORS.bar,
          data: rows.map((r) => r.value),
          turboThreshold: 0,
          dataLabels: {
            enabled: true,
            formatter() {
              return int(this.y);
            },
          },
        },
      ],
    });
    return {
      update(next) {
        chart.xAxis[0].setCategories(
          next.map((r) => r.name),
          false,
        );
        chart.series[0].setData(
          next.map((r) => r.value),
          true,
          false,
          true,
        );
      },
      unmount: () => chart.destroy(),
    };
  },
});
