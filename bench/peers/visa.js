// Visa Chart Components (Stencil): the custom-elements build, two components.
import { defineCustomElement as definePie } from '@visa/charts/dist/components/pie-chart.js';
import { defineCustomElement as defineBar } from '@visa/charts/dist/components/bar-chart.js';
import { definePeer } from '../figures/define-peer.js';
import { slices, millions, barsHeight, COLORS } from '../figures/format.js';

definePie();
defineBar();

const quiet = {
  mainTitle: '',
  subTitle: '',
  animationConfig: { disabled: true },
  suppressEvents: true,
  showTooltip: false,
  accessibility: { disableValidation: true, title: 'Chart', purpose: 'Shows the data' },
};

/** Resolves when the component says it has drawn. */
function start(el, tag, props) {
  const chart = document.createElement(tag);
  Object.assign(chart, quiet, props);
  const drawn = next(chart, 'initialLoadEndEvent');
  el.append(chart);
  return drawn.then(() => chart);
}
const next = (chart, event) => new Promise((r) => chart.addEventListener(event, r, { once: true }));
async function change(chart, props) {
  const drawn = next(chart, 'drawEndEvent');
  Object.assign(chart, props);
  await drawn;
}

export default definePeer({
  async donut(el, funding) {
    const data = (f) => slices(f).map((s) => ({ label: s.label, value: s.value }));
    const chart = await start(el, 'pie-chart', {
      width: 430,
      height: 220,
      margin: { top: 0, bottom: 0, left: 0, right: 0 },
      padding: { top: 10, bottom: 10, left: 110, right: 110 },
      sortOrder: 'default',
      data: data(funding),
      ordinalAccessor: 'label',
      valueAccessor: 'value',
      colors: slices(funding).map((s) => s.color),
      centerTitle: millions(funding.requirements),
      centerSubTitle: 'required',
      innerRatio: 0.62,
    });
    return {
      update: (f) => change(chart, { data: data(f), centerTitle: millions(f.requirements) }),
      unmount: () => chart.remove(),
    };
  },
  async bars(el, rows) {
    const chart = await start(el, 'bar-chart', {
      width: 430,
      height: barsHeight(rows.length),
      margin: { top: 0, bottom: 0, left: 0, right: 0 },
      padding: { top: 0, bottom: 0, left: 140, right: 60 },
      layout: 'horizontal',
      data: rows,
      ordinalAccessor: 'name',
      valueAccessor: 'value',
      colors: [COLORS.bar],
      xAxis: { visible: false, gridVisible: false },
      yAxis: { visible: true, gridVisible: false, label: '' },
      dataLabel: { visible: true, placement: 'top', format: '0,0', labelAccessor: 'value' },
    });
    return {
      update: (list) => change(chart, { data: list }),
      unmount: () => chart.remove(),
    };
  },
});
