import { BarChart, PieChart } from 'chartist';
import 'chartist/dist/index.css';
import { definePeer, centerLabel, htmlLegend } from '../figures/define-peer.js';
import { slices, millions, barsHeight } from '../figures/format.js';

const box = (el, height) => {
  const div = el.appendChild(document.createElement('div'));
  div.style.height = `${height}px`;
  return div;
};

export default definePeer({
  donut(el, funding) {
    const data = (f) => ({ series: slices(f).map((s) => s.value) });
    const chart = new PieChart(box(el, 210), data(funding), {
      donut: true,
      donutWidth: 34,
      showLabel: false,
    });
    const center = centerLabel(el, millions(funding.requirements));
    const legend = htmlLegend(el, slices(funding));
    return {
      update(f) {
        chart.update(data(f));
        center(millions(f.requirements));
        legend(slices(f));
      },
      unmount: () => chart.detach(),
    };
  },
  bars(el, rows) {
    const data = (list) => ({
      labels: list.map((r) => r.name),
      series: [list.map((r) => r.value)],
    });
    const chart = new BarChart(box(el, barsHeight(rows.length)), data(rows), {
      horizontalBars: true,
      reverseData: true,
      axisX: { showLabel: false, showGrid: false },
      axisY: { offset: 130, showGrid: false },
    });
    return { update: (next) => void chart.update(data(next)), unmount: () => chart.detach() };
  },
});
