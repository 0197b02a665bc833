// Frappe has no horizontal bars: vertical ones with the same rows. It draws its bars
// empty and fills them 700 ms later, animated or not; an update at once avoids the wait.
import { Chart } from 'frappe-charts';
import { definePeer, centerLabel } from '../figures/define-peer.js';
import { slices, millions, COLORS } from '../figures/format.js';

const box = (el) => el.appendChild(document.createElement('div'));
const quiet = { animate: false, truncateLegends: false };

export default definePeer({
  donut(el, funding) {
    const data = (f) => ({
      labels: slices(f).map((s) => s.label),
      datasets: [{ values: slices(f).map((s) => s.value) }],
    });
    const chart = new Chart(box(el), {
      ...quiet,
      type: 'donut',
      height: 240,
      strokeWidth: 24,
      colors: slices(funding).map((s) => s.color),
      data: data(funding),
    });
    const center = centerLabel(el, millions(funding.requirements));
    return {
      update(f) {
        chart.update(data(f));
        center(millions(f.requirements));
      },
      unmount: () => chart.destroy(),
    };
  },
  bars(el, rows) {
    const data = (list) => ({
      labels: list.map((r) => r.name),
      datasets: [{ values: list.map((r) => r.value) }],
    });
    const chart = new Chart(box(el), {
      ...quiet,
      type: 'bar',
      height: 240,
      colors: [COLORS.bar],
      valuesOverPoints: 1,
      axisOptions: { xAxisMode: 'tick' },
      data: data(rows),
    });
    chart.update(data(rows));
    return { update: (next) => chart.update(data(next)), unmount: () => chart.destroy() };
  },
});
