import {
  Chart,
  DoughnutController,
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Legend,
} from 'chart.js';
import { definePeer, centerLabel } from '../figures/define-peer.js';
import { slices, millions, int, COLORS } from '../figures/format.js';

// Chart.js has no value labels of its own: the usual inline plugin.
const valueLabels = {
  id: 'valueLabels',
  afterDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = COLORS.text;
    ctx.textBaseline = 'middle';
    ctx.font = '12px "DejaVu Sans"';
    chart
      .getDatasetMeta(0)
      .data.forEach((bar, i) =>
        ctx.fillText(int(chart.data.datasets[0].data[i]), bar.x + 6, bar.y),
      );
    ctx.restore();
  },
};

Chart.register(
  DoughnutController,
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Legend,
);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

const canvas = (el) => el.appendChild(document.createElement('canvas'));

export default definePeer({
  donut(el, funding) {
    const data = (f) => {
      const parts = slices(f);
      return {
        labels: parts.map((s) => s.label),
        datasets: [
          {
            data: parts.map((s) => s.value),
            backgroundColor: parts.map((s) => s.color),
            borderWidth: 0,
          },
        ],
      };
    };
    const chart = new Chart(canvas(el), {
      type: 'doughnut',
      data: data(funding),
      options: { cutout: '62%', plugins: { legend: { position: 'bottom' } } },
    });
    const center = centerLabel(el, millions(funding.requirements));
    return {
      update(f) {
        const next = data(f);
        chart.data.labels = next.labels;
        chart.data.datasets[0].data = next.datasets[0].data;
        chart.update('none');
        center(millions(f.requirements));
      },
      unmount: () => chart.destroy(),
    };
  },
  bars(el, rows) {
    const chart = new Chart(canvas(el), {
      type: 'bar',
      data: {
        labels: rows.map((r) => r.name),
        datasets: [{ data: rows.map((r) => r.value), backgroundColor: COLORS.bar }],
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { right: 60 } },
        plugins: { legend: { display: false } },
        scales: { x: { display: false }, y: { grid: { display: false } } },
      },
      plugins: [valueLabels],
    });
    return {
      update(next) {
        chart.data.labels = next.map((r) => r.name);
        chart.data.datasets[0].data = next.map((r) => r.value);
        chart.update('none');
      },
      unmount: () => chart.destroy(),
    };
  },
});
