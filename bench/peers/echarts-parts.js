// ECharts, tree-shaken; the renderer is the entry's choice.
import { init, use } from 'echarts/core';
import { PieChart, BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { definePeer, centerLabel } from '../figures/define-peer.js';
import { slices, millions, int, COLORS } from '../figures/format.js';

export function echartsPeer(renderer, Renderer) {
  use([PieChart, BarChart, GridComponent, LegendComponent, Renderer]);
  const start = (el, option) => {
    const box = el.appendChild(document.createElement('div'));
    box.style.height = el.style.height;
    const chart = init(box, null, { renderer });
    chart.setOption({ animation: false, ...option });
    return chart;
  };
  return definePeer({
    donut(el, funding) {
      const data = (f) =>
        slices(f).map((s) => ({ name: s.label, value: s.value, itemStyle: { color: s.color } }));
      const chart = start(el, {
        legend: { bottom: 0 },
        series: [
          {
            type: 'pie',
            radius: ['50%', '80%'],
            center: ['50%', '45%'],
            label: { show: false },
            data: data(funding),
          },
        ],
      });
      const center = centerLabel(el, millions(funding.requirements));
      return {
        update(f) {
          chart.setOption({ series: [{ data: data(f) }] });
          center(millions(f.requirements));
        },
        unmount: () => chart.dispose(),
      };
    },
    bars(el, rows) {
      const chart = start(el, {
        grid: { left: 140, right: 60, top: 0, bottom: 0 },
        xAxis: { type: 'value', show: false },
        yAxis: {
          type: 'category',
          inverse: true,
          data: rows.map((r) => r.name),
          axisTick: { show: false },
          axisLine: { show: false },
        },
        series: [
          {
            type: 'bar',
            data: rows.map((r) => r.value),
            itemStyle: { color: COLORS.bar },
            label: { show: true, position: 'right', formatter: (p) => int(p.value) },
          },
        ],
      });
      return {
        update: (next) =>
          chart.setOption({
            yAxis: { data: next.map((r) => r.name) },
            series: [{ data: next.map((r) => r.value) }],
          }),
        unmount: () => chart.dispose(),
      };
    },
  });
}
